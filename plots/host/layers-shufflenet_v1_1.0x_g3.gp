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
set arrow from screen 285.4 / W, screen 84.0 / H to screen 285.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 285.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 494.9 / W, screen 84.0 / H to screen 494.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 494.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 704.3 / W, screen 84.0 / H to screen 704.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 704.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 197.6 / H to screen 813.0 / W, screen 197.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 197.6 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 470.4 / H to screen 813.0 / W, screen 470.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 470.4 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 3.02 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 93 % of it, memory 7.2 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 300.9 / H to screen 230.9 / W, screen 489.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 116.4 / W, 355.3 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 229.6 / H to screen 285.6 / W, screen 489.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 116.4 / W, 284.0 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 199.7 / H to screen 308.6 / W, screen 489.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 132.8 / W, 245.9 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 93.8 / W, screen 84.0 / H to screen 405.2 / W, screen 489.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 145.0 / W, 135.9 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 230.9 / W, screen 489.6 / H to screen 813.0 / W, screen 489.6 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 499.6 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 523.8 / W, screen 475.6 / H size screen 33.18 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 476.1 / W, screen 478.1 / H size screen 32.83 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 420.0 / W, screen 461.1 / H size screen 23.09 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 485.1 / W, screen 425.8 / H size screen 22.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 472.7 / W, screen 471.5 / H size screen 22.10 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 497.1 / W, screen 476.8 / H size screen 21.62 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 524.5 / W, screen 482.0 / H size screen 21.15 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 518.0 / W, screen 476.2 / H size screen 17.69 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 562.1 / W, screen 486.0 / H size screen 16.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 221.5 / W, screen 267.2 / H size screen 15.26 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 480.3 / W, screen 472.1 / H size screen 13.94 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 470.7 / W, screen 461.3 / H size screen 12.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 358.6 / W, screen 417.0 / H size screen 9.33 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 356.9 / W, screen 435.8 / H size screen 9.31 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 509.2 / W, screen 477.6 / H size screen 8.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 516.5 / W, screen 478.9 / H size screen 8.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 211.7 / W, 303.4 / H point pt 7 ps 1.93 lc rgb '#60e69f00' front
set label "" at screen 275.6 / W, 343.1 / H point pt 7 ps 1.84 lc rgb '#60009e73' front
set label "" at screen 218.4 / W, 318.1 / H point pt 7 ps 1.49 lc rgb '#60e69f00' front
set label "" at screen 220.4 / W, 237.1 / H point pt 7 ps 1.34 lc rgb '#60e69f00' front
set label "" at screen 274.9 / W, 365.1 / H point pt 7 ps 1.19 lc rgb '#60009e73' front
set label "" at screen 350.3 / W, 417.5 / H point pt 7 ps 1.16 lc rgb '#60009e73' front
set label "" at screen 214.4 / W, 336.8 / H point pt 7 ps 0.95 lc rgb '#60e69f00' front
set label "" at screen 272.2 / W, 374.1 / H point pt 7 ps 0.81 lc rgb '#60009e73' front
set label "" at screen 159.3 / W, 297.1 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 523.8 / W, screen 475.6 / H to screen 637.2 / W, screen 465.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 17 %" at screen 637.2 / W, 465.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 476.1 / W, screen 478.1 / H to screen 476.1 / W, screen 505.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv2 and 6 alike 17 %" at screen 476.1 / W, 505.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 8.3 %" at screen 304.6 / W, 461.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 8.1 %" at screen 485.1 / W, 442.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 472.7 / W, screen 471.5 / H to screen 355.9 / W, screen 482.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.6 %" at screen 355.9 / W, 482.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 497.1 / W, screen 476.8 / H to screen 497.1 / W, screen 526.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 7.3 %" at screen 497.1 / W, 526.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 3.6 %" at screen 221.5 / W, 283.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1048.4 / W, screen 84.0 / H to screen 1048.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1048.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1257.9 / W, screen 84.0 / H to screen 1257.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1257.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1467.3 / W, screen 84.0 / H to screen 1467.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1467.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 197.6 / H to screen 1576.0 / W, screen 197.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 470.4 / H to screen 1576.0 / W, screen 470.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.08 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 5.0 %; 2.7 % compute nothing" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 300.9 / H to screen 1120.0 / W, screen 654.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 879.4 / W, 355.3 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 229.6 / H to screen 1174.8 / W, screen 654.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 879.4 / W, 284.0 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 199.7 / H to screen 1197.8 / W, screen 654.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 895.8 / W, 245.9 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 856.8 / W, screen 84.0 / H to screen 1294.3 / W, screen 654.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 908.0 / W, 135.9 / H center rotate by 52.49 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1120.0 / W, screen 654.0 / H to screen 1576.0 / W, screen 654.0 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 664.0 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 1057.0 / W, screen 571.9 / H to screen 1576.0 / W, screen 571.9 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpmaddubsw + vpmaddwd + vpaddd ymm  235 Gop/s" at screen 1572.0 / W, 581.9 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1363.9 / W, screen 593.1 / H size screen 33.60 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.3 / W, screen 633.6 / H size screen 28.32 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1308.8 / W, screen 550.9 / H size screen 26.28 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1374.2 / W, screen 519.6 / H size screen 25.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1361.3 / W, screen 596.1 / H size screen 21.71 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1381.1 / W, screen 610.8 / H size screen 20.41 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.5 / W, screen 644.0 / H size screen 17.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1406.8 / W, screen 623.5 / H size screen 15.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1450.3 / W, screen 641.8 / H size screen 14.62 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1369.2 / W, screen 592.5 / H size screen 13.95 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1359.1 / W, screen 573.6 / H size screen 13.08 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1244.4 / W, screen 506.7 / H size screen 11.47 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1247.3 / W, screen 515.4 / H size screen 10.24 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1110.6 / W, screen 485.4 / H size screen 10.10 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1100.8 / W, screen 393.3 / H size screen 8.80 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1107.5 / W, screen 347.1 / H size screen 8.77 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1109.5 / W, screen 247.1 / H size screen 8.55 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1396.4 / W, screen 609.6 / H size screen 8.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1399.4 / W, screen 617.3 / H size screen 8.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1048.1 / W, 433.7 / H point pt 7 ps 1.97 lc rgb '#60e69f00' front
set label "" at screen 1164.5 / W, 495.6 / H point pt 7 ps 1.61 lc rgb '#60009e73' front
set label "" at screen 1233.7 / W, 480.0 / H point pt 7 ps 1.49 lc rgb '#60009e73' front
set label "" at screen 1103.5 / W, 355.9 / H point pt 7 ps 1.46 lc rgb '#60e69f00' front
set label "" at screen 1163.4 / W, 474.6 / H point pt 7 ps 1.24 lc rgb '#60009e73' front
set label "" at screen 1158.8 / W, 448.7 / H point pt 7 ps 0.98 lc rgb '#60009e73' front
set label "" at screen 1048.4 / W, 362.7 / H point pt 7 ps 0.67 lc rgb '#60e69f00' front
set label "" at screen 922.3 / W, 152.2 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1363.9 / W, screen 593.1 / H to screen 1250.4 / W, screen 603.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv2 and 6 alike 18 %" at screen 1250.4 / W, 603.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1412.3 / W, screen 633.6 / H to screen 1298.9 / W, screen 644.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s3u1/gconv1 and 6 alike 13 %" at screen 1298.9 / W, 644.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "s2u1/gconv2 and 2 alike 11 %" at screen 1197.0 / W, 550.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 10 %" at screen 1374.2 / W, 536.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1361.3 / W, screen 596.1 / H to screen 1264.1 / W, screen 623.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u1/gconv1 and 2 alike 7.4 %" at screen 1264.1 / W, 623.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1381.1 / W, screen 610.8 / H to screen 1442.1 / W, screen 554.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s4u1/gconv2 and 2 alike 6.5 %" at screen 1442.1 / W, 554.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1359.1 / W, screen 573.6 / H to screen 1476.6 / W, screen 600.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "s2u0/gconv2 2.7 %" at screen 1476.6 / W, 600.9 / H center font ',12' textcolor rgb '#1b1f24' front
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
