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
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
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
set arrow from screen 86.0 / W, screen 238.0 / H to screen 813.0 / W, screen 238.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 238.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 489.6 / H to screen 813.0 / W, screen 489.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 489.6 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 3.16 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 92 % of it, memory 7.9 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 332.7 / H to screen 231.4 / W, screen 507.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 118.5 / W, 385.7 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 266.5 / H to screen 286.5 / W, screen 507.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 118.5 / W, 319.6 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 239.3 / H to screen 309.2 / W, screen 507.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 134.6 / W, 283.6 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 119.1 / H to screen 409.2 / W, screen 507.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 139.2 / W, 168.9 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 231.2 / W, screen 507.0 / H to screen 813.0 / W, screen 507.0 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  117 Gop/s" at screen 809.0 / W, 517.0 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 231.4 / W, screen 507.3 / H to screen 813.0 / W, screen 507.3 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 523.8 / W, screen 492.4 / H size screen 32.63 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 476.1 / W, screen 492.4 / H size screen 32.63 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 420.0 / W, screen 477.3 / H size screen 22.90 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 485.1 / W, screen 441.8 / H size screen 22.85 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 497.1 / W, screen 481.9 / H size screen 22.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 472.7 / W, screen 488.6 / H size screen 21.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 524.5 / W, screen 492.2 / H size screen 21.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 518.0 / W, screen 493.3 / H size screen 17.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 222.2 / W, screen 274.6 / H size screen 16.88 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 562.1 / W, screen 502.2 / H size screen 16.68 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 480.3 / W, screen 485.9 / H size screen 13.92 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 470.7 / W, screen 477.2 / H size screen 12.54 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 358.6 / W, screen 430.7 / H size screen 9.50 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 509.2 / W, screen 483.2 / H size screen 9.10 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 356.9 / W, screen 458.7 / H size screen 9.03 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 516.5 / W, screen 493.2 / H size screen 8.69 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 211.7 / W, 324.2 / H point pt 7 ps 1.99 lc rgb '#60e69f00' front
set label "" at screen 275.6 / W, 382.7 / H point pt 7 ps 1.71 lc rgb '#60009e73' front
set label "" at screen 218.4 / W, 350.8 / H point pt 7 ps 1.44 lc rgb '#60e69f00' front
set label "" at screen 220.4 / W, 268.5 / H point pt 7 ps 1.34 lc rgb '#60e69f00' front
set label "" at screen 350.3 / W, 432.2 / H point pt 7 ps 1.18 lc rgb '#60009e73' front
set label "" at screen 274.9 / W, 390.6 / H point pt 7 ps 1.17 lc rgb '#60009e73' front
set label "" at screen 214.4 / W, 364.4 / H point pt 7 ps 0.94 lc rgb '#60e69f00' front
set label "" at screen 272.2 / W, 389.2 / H point pt 7 ps 0.83 lc rgb '#60009e73' front
set label "" at screen 159.3 / W, 331.4 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 523.8 / W, screen 492.4 / H to screen 476.8 / W, screen 517.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 17 %" at screen 476.8 / W, 517.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 476.1 / W, screen 492.4 / H to screen 476.1 / W, screen 541.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv2 and 6 alike 17 %" at screen 476.1 / W, 541.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 8.2 %" at screen 304.6 / W, 477.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 8.2 %" at screen 485.1 / W, 458.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 497.1 / W, screen 481.9 / H to screen 645.5 / W, screen 481.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 7.9 %" at screen 645.5 / W, 481.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 472.7 / W, screen 488.6 / H to screen 355.9 / W, screen 499.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.4 %" at screen 355.9 / W, 499.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 4.5 %" at screen 222.2 / W, 291.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1048.4 / W, screen 84.0 / H to screen 1048.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1048.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1257.9 / W, screen 84.0 / H to screen 1257.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1257.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1467.3 / W, screen 84.0 / H to screen 1467.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1467.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 238.0 / H to screen 1576.0 / W, screen 238.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 489.6 / H to screen 1576.0 / W, screen 489.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.13 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 5.1 %; 2.6 % compute nothing" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 332.7 / H to screen 1120.4 / W, screen 658.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 881.5 / W, 385.7 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 266.5 / H to screen 1175.5 / W, screen 658.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 881.5 / W, 319.6 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 239.3 / H to screen 1198.2 / W, screen 658.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 897.6 / W, 283.6 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 119.1 / H to screen 1298.3 / W, screen 658.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 902.2 / W, 168.9 / H center rotate by 50.22 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1120.4 / W, screen 658.7 / H to screen 1576.0 / W, screen 658.7 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 668.7 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 1057.3 / W, screen 582.9 / H to screen 1576.0 / W, screen 582.9 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpmaddubsw + vpmaddwd + vpaddd ymm  235 Gop/s" at screen 1572.0 / W, 592.9 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1363.9 / W, screen 595.3 / H size screen 34.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.3 / W, screen 639.5 / H size screen 27.81 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1308.8 / W, screen 554.6 / H size screen 26.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1374.2 / W, screen 535.0 / H size screen 24.93 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1361.3 / W, screen 605.1 / H size screen 21.32 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1381.1 / W, screen 611.1 / H size screen 20.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.5 / W, screen 647.2 / H size screen 17.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1406.8 / W, screen 630.7 / H size screen 15.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1450.3 / W, screen 646.6 / H size screen 14.39 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1369.2 / W, screen 592.8 / H size screen 14.26 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1359.1 / W, screen 584.3 / H size screen 12.84 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1244.4 / W, screen 522.2 / H size screen 11.29 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1110.6 / W, screen 477.7 / H size screen 11.13 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1247.3 / W, screen 529.5 / H size screen 10.10 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1048.1 / W, screen 424.2 / H size screen 8.90 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1100.8 / W, screen 414.9 / H size screen 8.76 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1107.5 / W, screen 375.4 / H size screen 8.61 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1109.5 / W, screen 282.8 / H size screen 8.42 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1396.4 / W, screen 618.1 / H size screen 8.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1399.4 / W, screen 619.0 / H size screen 8.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1164.5 / W, 512.3 / H point pt 7 ps 1.58 lc rgb '#60009e73' front
set label "" at screen 1233.7 / W, 493.7 / H point pt 7 ps 1.49 lc rgb '#60009e73' front
set label "" at screen 1103.5 / W, 384.3 / H point pt 7 ps 1.43 lc rgb '#60e69f00' front
set label "" at screen 1163.4 / W, 490.3 / H point pt 7 ps 1.23 lc rgb '#60009e73' front
set label "" at screen 1158.8 / W, 467.0 / H point pt 7 ps 0.97 lc rgb '#60009e73' front
set label "" at screen 1048.4 / W, 389.3 / H point pt 7 ps 0.66 lc rgb '#60e69f00' front
set label "" at screen 922.3 / W, 146.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1363.9 / W, screen 595.3 / H to screen 1269.2 / W, screen 622.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv2 and 6 alike 18 %" at screen 1269.2 / W, 622.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1412.3 / W, screen 639.5 / H to screen 1298.9 / W, screen 650.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 12 %" at screen 1298.9 / W, 650.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 11 %" at screen 1197.0 / W, 554.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 9.7 %" at screen 1374.2 / W, 551.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1361.3 / W, screen 605.1 / H to screen 1296.0 / W, screen 671.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.1 %" at screen 1296.0 / W, 671.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1381.1 / W, screen 611.1 / H to screen 1381.1 / W, screen 693.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 6.7 %" at screen 1381.1 / W, 693.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1369.2 / W, screen 592.8 / H to screen 1401.1 / W, screen 567.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u0/gconv1 3.2 %" at screen 1401.1 / W, 567.4 / H center font ',12' textcolor rgb '#1b1f24' front
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
