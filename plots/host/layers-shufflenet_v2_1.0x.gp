# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-shufflenet_v2_1.0x.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 860.0
set lmargin at screen 86 / W
set rmargin at screen 1576 / W
set bmargin at screen 84 / H
set tmargin at screen 714 / H
set label "shufflenet_v2_1.0x under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 272.6 / W, screen 84.0 / H to screen 272.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 272.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 468.5 / W, screen 84.0 / H to screen 468.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 468.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 664.5 / W, screen 84.0 / H to screen 664.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 664.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 201.9 / H to screen 813.0 / W, screen 201.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 201.9 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 472.4 / H to screen 813.0 / W, screen 472.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 472.4 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 3.10 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 93 % of it, memory 7.5 %; 0.8 % compute nothing" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 304.6 / H to screen 221.4 / W, screen 491.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 114.8 / W, 359.8 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 233.6 / H to screen 272.8 / W, screen 491.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 114.8 / W, 288.8 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 206.0 / H to screen 292.9 / W, screen 491.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 131.5 / W, 253.5 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 89.5 / W, screen 84.0 / H to screen 384.7 / W, screen 491.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 139.2 / W, 137.4 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 221.4 / W, screen 491.6 / H to screen 813.0 / W, screen 491.6 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 501.6 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 221.3 / W, screen 491.4 / H to screen 813.0 / W, screen 491.4 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 536.9 / W, screen 482.4 / H size screen 40.34 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 532.5 / W, screen 481.8 / H size screen 30.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 496.7 / W, screen 472.0 / H size screen 27.90 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 459.4 / W, screen 424.0 / H size screen 22.70 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 578.4 / W, screen 487.0 / H size screen 19.78 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 553.0 / W, screen 487.6 / H size screen 19.73 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 512.5 / W, screen 472.1 / H size screen 18.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 514.5 / W, screen 480.8 / H size screen 17.59 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 213.3 / W, screen 270.3 / H size screen 15.50 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 514.5 / W, screen 469.5 / H size screen 15.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 454.0 / W, screen 465.5 / H size screen 13.94 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 339.4 / W, screen 434.4 / H size screen 9.12 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 341.0 / W, screen 423.0 / H size screen 8.86 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "" at screen 203.6 / W, 299.0 / H point pt 7 ps 1.96 lc rgb '#60e69f00' front
set label "" at screen 263.4 / W, 346.2 / H point pt 7 ps 1.77 lc rgb '#60009e73' front
set label "" at screen 452.5 / W, 461.8 / H point pt 7 ps 1.77 lc rgb '#600072b2' front
set label "" at screen 262.7 / W, 355.1 / H point pt 7 ps 1.71 lc rgb '#60009e73' front
set label "" at screen 263.4 / W, 344.3 / H point pt 7 ps 1.15 lc rgb '#60009e73' front
set label "" at screen 333.3 / W, 420.6 / H point pt 7 ps 1.12 lc rgb '#60009e73' front
set label "" at screen 260.2 / W, 375.5 / H point pt 7 ps 1.11 lc rgb '#60009e73' front
set label "" at screen 154.6 / W, 236.7 / H point pt 7 ps 0.71 lc rgb '#60e69f00' front
set arrow from screen 536.9 / W, screen 482.4 / H to screen 491.3 / W, screen 507.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u0/b1pw and 15 alike 25 %" at screen 491.3 / W, 507.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 532.5 / W, screen 481.8 / H to screen 586.0 / W, screen 471.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv5 14 %" at screen 586.0 / W, 471.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 496.7 / W, screen 472.0 / H to screen 386.5 / W, screen 482.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u0/b2pw2 and 6 alike 12 %" at screen 386.5 / W, 482.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 8.1 %" at screen 459.4 / W, 440.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 578.4 / W, screen 487.0 / H to screen 578.4 / W, screen 525.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u0/b2pw1 6.1 %" at screen 578.4 / W, 525.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 512.5 / W, screen 472.1 / H to screen 607.1 / W, screen 444.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/b2pw2 and 2 alike 5.2 %" at screen 607.1 / W, 444.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 3.8 %" at screen 213.3 / W, 286.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1035.6 / W, screen 84.0 / H to screen 1035.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1035.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1231.5 / W, screen 84.0 / H to screen 1231.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1231.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1427.5 / W, screen 84.0 / H to screen 1427.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1427.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 201.9 / H to screen 1576.0 / W, screen 201.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 472.4 / H to screen 1576.0 / W, screen 472.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 950 us" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 6.1 %; 3.1 % compute nothing" at screen 1085.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 304.6 / H to screen 1102.4 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 877.8 / W, 359.8 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 233.6 / H to screen 1153.8 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 877.8 / W, 288.8 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 206.0 / H to screen 1173.8 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 894.5 / W, 253.5 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 852.5 / W, screen 84.0 / H to screen 1265.6 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 902.2 / W, 137.4 / H center rotate by 54.09 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1102.4 / W, screen 654.5 / H to screen 1576.0 / W, screen 654.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 664.5 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1416.0 / W, screen 630.8 / H size screen 34.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1340.3 / W, screen 521.6 / H size screen 27.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1411.1 / W, screen 646.7 / H size screen 26.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1377.1 / W, screen 613.7 / H size screen 25.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1433.4 / W, screen 634.5 / H size screen 19.04 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1458.4 / W, screen 645.4 / H size screen 18.18 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1380.4 / W, screen 628.2 / H size screen 16.94 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1334.9 / W, screen 589.2 / H size screen 14.85 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1414.6 / W, screen 618.4 / H size screen 14.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1393.7 / W, screen 638.2 / H size screen 13.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1218.9 / W, screen 500.8 / H size screen 12.39 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1376.9 / W, screen 601.0 / H size screen 10.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1221.6 / W, screen 512.0 / H size screen 10.94 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1093.1 / W, screen 509.1 / H size screen 10.11 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1415.3 / W, screen 623.8 / H size screen 9.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1389.6 / W, screen 633.5 / H size screen 9.56 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1391.7 / W, screen 634.2 / H size screen 9.53 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1392.7 / W, screen 635.1 / H size screen 9.49 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1084.6 / W, screen 394.5 / H size screen 9.41 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1035.3 / W, screen 442.0 / H size screen 8.16 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "" at screen 1332.9 / W, 583.5 / H point pt 7 ps 1.90 lc rgb '#600072b2' front
set label "" at screen 1143.1 / W, 473.2 / H point pt 7 ps 1.86 lc rgb '#60009e73' front
set label "" at screen 1144.2 / W, 493.0 / H point pt 7 ps 1.71 lc rgb '#60009e73' front
set label "" at screen 1208.9 / W, 475.5 / H point pt 7 ps 1.60 lc rgb '#60009e73' front
set label "" at screen 1138.9 / W, 441.9 / H point pt 7 ps 1.50 lc rgb '#60009e73' front
set label "" at screen 1144.2 / W, 445.9 / H point pt 7 ps 1.35 lc rgb '#60009e73' front
set label "" at screen 1035.6 / W, 356.6 / H point pt 7 ps 0.76 lc rgb '#60e69f00' front
set label "" at screen 917.6 / W, 151.6 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1416.0 / W, screen 630.8 / H to screen 1416.0 / W, screen 680.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u0/b1pw and 12 alike 19 %" at screen 1416.0 / W, 680.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 11 %" at screen 1340.3 / W, 538.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1411.1 / W, screen 646.7 / H to screen 1357.5 / W, screen 657.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv5 11 %" at screen 1357.5 / W, 657.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u0/b2pw2 and 5 alike 10 %" at screen 1268.9 / W, 613.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1433.4 / W, screen 634.5 / H to screen 1506.9 / W, screen 623.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u0/b2pw1 5.7 %" at screen 1506.9 / W, 623.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u0/b2pw1 3.4 %" at screen 1266.3 / W, 589.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1218.9 / W, screen 500.8 / H to screen 1173.3 / W, screen 526.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/b2dw and 6 alike 2.4 %" at screen 1173.3 / W, 526.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-shufflenet_v2_1.0x.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-shufflenet_v2_1.0x.png'
plot NaN notitle
unset output
