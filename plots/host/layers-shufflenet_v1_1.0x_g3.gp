# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-shufflenet_v1_1.0x_g3.gp
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
set label "shufflenet_v1_1.0x_g3 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 285.4 / W, screen 84.0 / H to screen 285.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 285.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 494.9 / W, screen 84.0 / H to screen 494.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 494.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 704.3 / W, screen 84.0 / H to screen 704.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 704.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 201.9 / H to screen 813.0 / W, screen 201.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 201.9 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 472.5 / H to screen 813.0 / W, screen 472.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 472.5 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 3.21 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 92 % of it, memory 8.4 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 303.9 / H to screen 231.7 / W, screen 492.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 116.6 / W, 358.1 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 233.4 / H to screen 286.2 / W, screen 492.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 116.6 / W, 287.6 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 203.0 / H to screen 309.7 / W, screen 492.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 133.0 / W, 249.1 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 91.0 / W, screen 84.0 / H to screen 406.9 / W, screen 492.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 142.4 / W, 135.7 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 231.7 / W, screen 492.2 / H to screen 813.0 / W, screen 492.2 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 502.2 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 231.0 / W, screen 491.3 / H to screen 813.0 / W, screen 491.3 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 523.8 / W, screen 474.6 / H size screen 32.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 476.1 / W, screen 475.3 / H size screen 32.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 472.3 / W, screen 444.7 / H size screen 24.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 420.0 / W, screen 459.0 / H size screen 22.65 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 485.1 / W, screen 424.6 / H size screen 22.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 497.1 / W, screen 463.6 / H size screen 22.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 524.5 / W, screen 476.1 / H size screen 21.06 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 518.0 / W, screen 475.7 / H size screen 17.23 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 222.2 / W, screen 240.1 / H size screen 16.76 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 562.1 / W, screen 485.9 / H size screen 16.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 480.3 / W, screen 469.1 / H size screen 13.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 470.7 / W, screen 459.7 / H size screen 12.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 211.7 / W, screen 237.1 / H size screen 10.03 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 358.6 / W, screen 417.1 / H size screen 9.08 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 516.5 / W, screen 467.2 / H size screen 8.93 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 356.9 / W, screen 439.7 / H size screen 8.91 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 509.2 / W, screen 477.1 / H size screen 8.56 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 275.6 / W, 356.8 / H point pt 7 ps 1.69 lc rgb '#60009e73' front
set label "" at screen 218.4 / W, 326.9 / H point pt 7 ps 1.40 lc rgb '#60e69f00' front
set label "" at screen 220.4 / W, 234.1 / H point pt 7 ps 1.33 lc rgb '#60e69f00' front
set label "" at screen 350.3 / W, 409.9 / H point pt 7 ps 1.17 lc rgb '#60009e73' front
set label "" at screen 274.9 / W, 365.9 / H point pt 7 ps 1.15 lc rgb '#60009e73' front
set label "" at screen 214.4 / W, 334.1 / H point pt 7 ps 0.94 lc rgb '#60e69f00' front
set label "" at screen 272.2 / W, 366.5 / H point pt 7 ps 0.81 lc rgb '#60009e73' front
set label "" at screen 159.3 / W, 304.6 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 523.8 / W, screen 474.6 / H to screen 436.9 / W, screen 494.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 16 %" at screen 436.9 / W, 494.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s3u1/gconv2 and 6 alike 16 %" at screen 364.3 / W, 475.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv1 and 2 alike 9.1 %" at screen 587.7 / W, 444.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 8.0 %" at screen 304.6 / W, 459.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 7.7 %" at screen 434.5 / W, 424.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 497.1 / W, screen 463.6 / H to screen 497.1 / W, screen 513.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 7.7 %" at screen 497.1 / W, 513.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 4.4 %" at screen 222.2 / W, 256.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1048.4 / W, screen 84.0 / H to screen 1048.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1048.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1257.9 / W, screen 84.0 / H to screen 1257.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1257.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1467.3 / W, screen 84.0 / H to screen 1467.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1467.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 201.9 / H to screen 1576.0 / W, screen 201.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 472.5 / H to screen 1576.0 / W, screen 472.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.14 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 95 % of it, memory 4.0 %; 2.6 % compute nothing" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 303.9 / H to screen 1120.3 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 879.6 / W, 358.1 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 233.4 / H to screen 1174.9 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 879.6 / W, 287.6 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 203.0 / H to screen 1198.4 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 896.0 / W, 249.1 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 854.0 / W, screen 84.0 / H to screen 1295.5 / W, screen 654.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 905.4 / W, 135.7 / H center rotate by 52.26 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1120.3 / W, screen 654.5 / H to screen 1576.0 / W, screen 654.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 664.5 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1363.9 / W, screen 583.2 / H size screen 34.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.3 / W, screen 633.3 / H size screen 27.94 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1308.8 / W, screen 542.8 / H size screen 26.89 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1374.2 / W, screen 519.3 / H size screen 25.21 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1361.3 / W, screen 596.3 / H size screen 21.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1381.1 / W, screen 607.4 / H size screen 20.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.5 / W, screen 642.9 / H size screen 17.56 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1406.8 / W, screen 623.5 / H size screen 15.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1450.3 / W, screen 638.1 / H size screen 14.63 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1369.2 / W, screen 583.5 / H size screen 14.30 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1359.1 / W, screen 573.7 / H size screen 12.91 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1244.4 / W, screen 508.7 / H size screen 11.26 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1247.3 / W, screen 517.4 / H size screen 10.05 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1109.9 / W, screen 501.7 / H size screen 9.34 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1107.5 / W, screen 349.8 / H size screen 8.63 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1100.8 / W, screen 398.6 / H size screen 8.55 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1109.5 / W, screen 249.3 / H size screen 8.46 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1396.4 / W, screen 610.3 / H size screen 8.24 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1399.4 / W, screen 616.3 / H size screen 8.03 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1048.1 / W, 429.8 / H point pt 7 ps 1.98 lc rgb '#60e69f00' front
set label "" at screen 1164.5 / W, 496.8 / H point pt 7 ps 1.58 lc rgb '#60009e73' front
set label "" at screen 1233.7 / W, 483.5 / H point pt 7 ps 1.45 lc rgb '#60009e73' front
set label "" at screen 1103.5 / W, 358.7 / H point pt 7 ps 1.44 lc rgb '#60e69f00' front
set label "" at screen 1163.4 / W, 476.7 / H point pt 7 ps 1.22 lc rgb '#60009e73' front
set label "" at screen 1158.8 / W, 449.1 / H point pt 7 ps 0.97 lc rgb '#60009e73' front
set label "" at screen 1048.4 / W, 363.7 / H point pt 7 ps 0.66 lc rgb '#60e69f00' front
set label "" at screen 922.3 / W, 151.7 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1363.9 / W, screen 583.2 / H to screen 1250.4 / W, screen 593.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv2 and 6 alike 19 %" at screen 1250.4 / W, 593.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1412.3 / W, screen 633.3 / H to screen 1298.9 / W, screen 643.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 12 %" at screen 1298.9 / W, 643.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 11 %" at screen 1197.0 / W, 542.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 9.9 %" at screen 1374.2 / W, 535.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1361.3 / W, screen 596.3 / H to screen 1264.1 / W, screen 623.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.2 %" at screen 1264.1 / W, 623.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1381.1 / W, screen 607.4 / H to screen 1442.1 / W, screen 551.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 6.5 %" at screen 1442.1 / W, 551.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u0/gconv1 3.2 %" at screen 1441.4 / W, 583.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-shufflenet_v1_1.0x_g3.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-shufflenet_v1_1.0x_g3.png'
plot NaN notitle
unset output
