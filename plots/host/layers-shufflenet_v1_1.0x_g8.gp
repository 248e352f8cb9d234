# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-shufflenet_v1_1.0x_g8.gp
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
set label "shufflenet_v1_1.0x_g8 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set arrow from screen 296.5 / W, screen 84.0 / H to screen 296.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 296.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 517.7 / W, screen 84.0 / H to screen 517.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 517.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 738.8 / W, screen 84.0 / H to screen 738.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 738.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 243.7 / H to screen 813.0 / W, screen 243.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 243.7 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 492.2 / H to screen 813.0 / W, screen 492.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 492.2 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 3.62 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 86 % of it, memory 14 %; 4.7 % compute nothing" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 338.1 / H to screen 238.8 / W, screen 509.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 120.2 / W, 390.1 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 272.9 / H to screen 296.8 / W, screen 509.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 120.2 / W, 324.8 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 247.5 / H to screen 319.4 / W, screen 509.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 136.1 / W, 290.2 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 131.0 / H to screen 423.0 / W, screen 509.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 140.9 / W, 179.1 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 238.8 / W, screen 509.7 / H to screen 813.0 / W, screen 509.7 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 519.7 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 238.7 / W, screen 509.6 / H to screen 813.0 / W, screen 509.6 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 504.7 / W, screen 487.9 / H size screen 30.78 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 452.0 / W, screen 488.9 / H size screen 30.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 390.0 / W, screen 462.8 / H size screen 22.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 445.6 / W, screen 467.4 / H size screen 22.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 488.6 / W, screen 473.9 / H size screen 21.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 507.4 / W, screen 445.4 / H size screen 21.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 524.5 / W, screen 487.3 / H size screen 20.21 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 229.0 / W, screen 287.2 / H size screen 19.22 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 494.3 / W, screen 486.4 / H size screen 16.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 513.1 / W, screen 501.9 / H size screen 15.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 548.2 / W, screen 504.4 / H size screen 15.24 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 444.6 / W, screen 461.7 / H size screen 12.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 372.0 / W, screen 461.0 / H size screen 10.68 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 373.8 / W, screen 472.8 / H size screen 9.36 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 513.8 / W, screen 481.8 / H size screen 8.46 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 488.4 / W, screen 493.9 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 218.7 / W, 331.0 / H point pt 7 ps 1.83 lc rgb '#60e69f00' front
set label "" at screen 286.2 / W, 422.1 / H point pt 7 ps 1.71 lc rgb '#60009e73' front
set label "" at screen 225.8 / W, 367.9 / H point pt 7 ps 1.60 lc rgb '#60e69f00' front
set label "" at screen 365.1 / W, 427.3 / H point pt 7 ps 1.44 lc rgb '#60009e73' front
set label "" at screen 285.4 / W, 392.5 / H point pt 7 ps 1.39 lc rgb '#60009e73' front
set label "" at screen 227.9 / W, 278.0 / H point pt 7 ps 1.23 lc rgb '#60e69f00' front
set label "" at screen 221.6 / W, 358.3 / H point pt 7 ps 1.16 lc rgb '#60e69f00' front
set label "" at screen 282.6 / W, 379.0 / H point pt 7 ps 1.04 lc rgb '#60009e73' front
set label "" at screen 163.4 / W, 334.0 / H point pt 7 ps 0.61 lc rgb '#60e69f00' front
set arrow from screen 504.7 / W, screen 487.9 / H to screen 504.7 / W, screen 526.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 15 %" at screen 504.7 / W, 526.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s3u1/gconv2 and 6 alike 15 %" at screen 340.2 / W, 488.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 8.0 %" at screen 390.0 / W, 446.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 445.6 / W, screen 467.4 / H to screen 502.4 / W, screen 421.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.7 %" at screen 502.4 / W, 421.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 488.6 / W, screen 473.9 / H to screen 605.3 / W, screen 463.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 7.2 %" at screen 605.3 / W, 463.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 7.1 %" at screen 558.0 / W, 445.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 5.8 %" at screen 229.0 / W, 303.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1059.5 / W, screen 84.0 / H to screen 1059.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1059.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1280.7 / W, screen 84.0 / H to screen 1280.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1280.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1501.8 / W, screen 84.0 / H to screen 1501.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1501.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 243.7 / H to screen 1576.0 / W, screen 243.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 492.2 / H to screen 1576.0 / W, screen 492.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.34 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 91 % of it, memory 8.9 %; 6.0 % compute nothing" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 338.1 / H to screen 1134.9 / W, screen 659.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 883.2 / W, 390.1 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 272.9 / H to screen 1193.0 / W, screen 659.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 883.2 / W, 324.8 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 247.5 / H to screen 1215.6 / W, screen 659.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 899.1 / W, 290.2 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 131.0 / H to screen 1319.2 / W, screen 659.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 903.9 / W, 179.1 / H center rotate by 48.33 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1134.9 / W, screen 659.3 / H to screen 1576.0 / W, screen 659.3 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 669.3 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1346.7 / W, screen 577.3 / H size screen 33.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1285.8 / W, screen 524.2 / H size screen 28.02 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1400.2 / W, screen 627.2 / H size screen 26.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1403.5 / W, screen 536.7 / H size screen 22.90 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1341.5 / W, screen 588.6 / H size screen 20.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1380.6 / W, screen 606.7 / H size screen 19.12 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1419.1 / W, screen 643.7 / H size screen 16.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1390.1 / W, screen 608.1 / H size screen 15.51 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1409.1 / W, screen 612.3 / H size screen 15.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1443.3 / W, screen 640.4 / H size screen 13.35 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1340.0 / W, screen 559.0 / H size screen 13.34 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1266.5 / W, screen 539.3 / H size screen 12.22 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1269.5 / W, screen 535.7 / H size screen 11.50 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1124.8 / W, screen 516.4 / H size screen 10.94 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1122.0 / W, screen 388.0 / H size screen 9.60 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1382.5 / W, screen 594.1 / H size screen 8.27 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1114.8 / W, 420.9 / H point pt 7 ps 1.99 lc rgb '#60e69f00' front
set label "" at screen 1059.2 / W, 435.7 / H point pt 7 ps 1.97 lc rgb '#60e69f00' front
set label "" at screen 1124.0 / W, 287.8 / H point pt 7 ps 1.93 lc rgb '#60e69f00' front
set label "" at screen 1182.1 / W, 513.2 / H point pt 7 ps 1.84 lc rgb '#60009e73' front
set label "" at screen 1404.6 / W, 621.5 / H point pt 7 ps 1.82 lc rgb '#600072b2' front
set label "" at screen 1117.7 / W, 392.3 / H point pt 7 ps 1.63 lc rgb '#60e69f00' front
set label "" at screen 1255.2 / W, 511.5 / H point pt 7 ps 1.61 lc rgb '#60009e73' front
set label "" at screen 1180.9 / W, 513.3 / H point pt 7 ps 1.30 lc rgb '#60009e73' front
set label "" at screen 1176.1 / W, 494.5 / H point pt 7 ps 1.01 lc rgb '#60009e73' front
set label "" at screen 1059.5 / W, 396.6 / H point pt 7 ps 0.75 lc rgb '#60e69f00' front
set label "" at screen 926.4 / W, 146.1 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "s3u1/gconv2 and 6 alike 18 %" at screen 1458.5 / W, 577.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1285.8 / W, screen 524.2 / H to screen 1399.2 / W, screen 513.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv2 and 2 alike 12 %" at screen 1399.2 / W, 513.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s3u1/gconv1 and 6 alike 11 %" at screen 1288.4 / W, 627.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 8.2 %" at screen 1403.5 / W, 553.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv1 and 2 alike 6.8 %" at screen 1226.1 / W, 588.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s4u1/gconv2 and 2 alike 5.7 %" at screen 1265.2 / W, 606.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u0/gconv2 2.8 %" at screen 1267.8 / W, 559.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-shufflenet_v1_1.0x_g8.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-shufflenet_v1_1.0x_g8.png'
plot NaN notitle
unset output
