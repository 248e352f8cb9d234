# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-mobilenet_v1.gp
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
set label "mobilenet_v1 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set arrow from screen 263.7 / W, screen 84.0 / H to screen 263.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 263.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 450.4 / W, screen 84.0 / H to screen 450.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 450.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 637.1 / W, screen 84.0 / H to screen 637.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 637.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 271.0 / H to screen 813.0 / W, screen 271.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 271.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 505.1 / H to screen 813.0 / W, screen 505.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 505.1 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 11.0 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 97 % of it, memory 2.8 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 359.3 / H to screen 215.8 / W, screen 522.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 117.4 / W, 413.0 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 298.3 / H to screen 264.5 / W, screen 522.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 117.4 / W, 352.1 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 272.0 / H to screen 285.4 / W, screen 522.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 133.7 / W, 317.4 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 163.5 / H to screen 372.0 / W, screen 522.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 138.2 / W, 214.5 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 215.8 / W, screen 522.1 / H to screen 813.0 / W, screen 522.1 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 532.1 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 215.2 / W, screen 521.4 / H to screen 813.0 / W, screen 521.4 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 589.2 / W, screen 518.1 / H size screen 51.81 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 515.5 / W, screen 511.1 / H size screen 23.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 543.0 / W, screen 514.3 / H size screen 23.61 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 588.6 / W, screen 517.4 / H size screen 23.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 455.5 / W, screen 507.0 / H size screen 17.30 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 508.7 / W, screen 509.8 / H size screen 17.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 510.7 / W, screen 515.6 / H size screen 16.59 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.3 / W, screen 516.2 / H size screen 16.54 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 559.6 / W, screen 517.5 / H size screen 16.43 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.8 / W, screen 477.2 / H size screen 13.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 327.4 / W, screen 442.7 / H size screen 9.95 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 329.4 / W, screen 421.2 / H size screen 9.90 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 207.3 / W, screen 315.5 / H size screen 8.86 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "" at screen 255.1 / W, 428.6 / H point pt 7 ps 1.69 lc rgb '#60009e73' front
set label "" at screen 329.3 / W, 500.4 / H point pt 7 ps 1.68 lc rgb '#60009e73' front
set label "" at screen 328.9 / W, 473.2 / H point pt 7 ps 1.35 lc rgb '#60009e73' front
set label "" at screen 255.0 / W, 443.6 / H point pt 7 ps 1.11 lc rgb '#60009e73' front
set label "" at screen 254.4 / W, 385.8 / H point pt 7 ps 1.04 lc rgb '#60009e73' front
set label "" at screen 321.6 / W, 390.9 / H point pt 7 ps 1.01 lc rgb '#60009e73' front
set label "" at screen 251.9 / W, 352.2 / H point pt 7 ps 0.87 lc rgb '#60009e73' front
set label "" at screen 151.3 / W, 262.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 589.2 / W, screen 518.1 / H to screen 522.8 / W, screen 537.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 42 %" at screen 522.8 / W, 537.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 515.5 / W, screen 511.1 / H to screen 556.6 / W, screen 491.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw13 9.0 %" at screen 556.6 / W, 491.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 543.0 / W, screen 514.3 / H to screen 543.0 / W, screen 552.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.7 %" at screen 543.0 / W, 552.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 588.6 / W, screen 517.4 / H to screen 638.8 / W, screen 506.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw5 8.4 %" at screen 638.8 / W, 506.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 4.7 %" at screen 412.1 / W, 507.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 2.6 %" at screen 398.2 / W, 477.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "dw1 1.5 %" at screen 372.8 / W, 421.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1026.7 / W, screen 84.0 / H to screen 1026.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1026.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1213.4 / W, screen 84.0 / H to screen 1213.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1213.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1400.1 / W, screen 84.0 / H to screen 1400.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1400.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 271.0 / H to screen 1576.0 / W, screen 271.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 505.1 / H to screen 1576.0 / W, screen 505.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 2.99 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.0 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 359.3 / H to screen 1090.8 / W, screen 662.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 880.4 / W, 413.0 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 298.3 / H to screen 1139.4 / W, screen 662.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 880.4 / W, 352.1 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 272.0 / H to screen 1160.3 / W, screen 662.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 896.7 / W, 317.4 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 163.5 / H to screen 1246.9 / W, screen 662.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 901.2 / W, 214.5 / H center rotate by 51.43 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1090.8 / W, screen 662.5 / H to screen 1576.0 / W, screen 662.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 672.5 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1464.0 / W, screen 658.3 / H size screen 49.93 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1418.3 / W, screen 651.7 / H size screen 23.06 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1463.6 / W, screen 656.6 / H size screen 22.52 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1390.4 / W, screen 658.0 / H size screen 22.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1330.8 / W, screen 620.2 / H size screen 19.04 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.0 / W, screen 639.8 / H size screen 17.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1434.5 / W, screen 649.5 / H size screen 16.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1383.2 / W, screen 650.7 / H size screen 16.39 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1447.6 / W, screen 654.0 / H size screen 16.13 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1324.1 / W, screen 566.3 / H size screen 16.12 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1201.4 / W, screen 543.2 / H size screen 11.66 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1204.8 / W, screen 538.5 / H size screen 10.67 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1204.6 / W, screen 556.8 / H size screen 9.75 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1081.6 / W, screen 465.0 / H size screen 8.16 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "" at screen 1130.5 / W, 537.0 / H point pt 7 ps 1.90 lc rgb '#60009e73' front
set label "" at screen 1204.0 / W, 555.6 / H point pt 7 ps 1.73 lc rgb '#60009e73' front
set label "" at screen 1026.4 / W, 404.8 / H point pt 7 ps 1.66 lc rgb '#60e69f00' front
set label "" at screen 1130.2 / W, 533.6 / H point pt 7 ps 1.37 lc rgb '#60009e73' front
set label "" at screen 1191.9 / W, 501.8 / H point pt 7 ps 1.13 lc rgb '#60009e73' front
set label "" at screen 1129.2 / W, 517.5 / H point pt 7 ps 1.05 lc rgb '#60009e73' front
set label "" at screen 1125.1 / W, 486.6 / H point pt 7 ps 0.86 lc rgb '#60009e73' front
set label "" at screen 1026.7 / W, 377.2 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 914.3 / W, 142.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1464.0 / W, screen 658.3 / H to screen 1500.0 / W, screen 632.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 39 %" at screen 1500.0 / W, 632.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1418.3 / W, screen 651.7 / H to screen 1418.3 / W, screen 690.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.3 %" at screen 1418.3 / W, 690.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw5 7.9 %" at screen 1507.0 / W, 656.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1390.4 / W, screen 658.0 / H to screen 1336.8 / W, screen 668.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw13 7.8 %" at screen 1336.8 / W, 668.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 5.7 %" at screen 1330.8 / W, 636.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 4.1 %" at screen 1324.1 / W, 582.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1201.4 / W, screen 543.2 / H to screen 1201.4 / W, screen 570.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "dw7 and 4 alike 2.1 %" at screen 1201.4 / W, 570.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-mobilenet_v1.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-mobilenet_v1.png'
plot NaN notitle
unset output
