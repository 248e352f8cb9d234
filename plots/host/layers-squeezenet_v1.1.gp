# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-squeezenet_v1.1.gp
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
set label "squeezenet_v1.1 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 305.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 254.8 / W, screen 84.0 / H to screen 254.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 254.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 432.1 / W, screen 84.0 / H to screen 432.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 432.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 609.3 / W, screen 84.0 / H to screen 609.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 609.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 786.6 / W, screen 84.0 / H to screen 786.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 786.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 273.0 / H to screen 813.0 / W, screen 273.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 273.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 506.1 / H to screen 813.0 / W, screen 506.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 506.1 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 7.39 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 97 % of it, memory 2.7 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 360.7 / H to screen 208.9 / W, screen 522.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 116.1 / W, 415.2 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 299.4 / H to screen 255.5 / W, screen 522.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 116.1 / W, 353.9 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 274.2 / H to screen 274.7 / W, screen 522.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 132.6 / W, 320.6 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 162.8 / H to screen 359.4 / W, screen 522.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 137.0 / W, 215.0 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 208.9 / W, screen 522.2 / H to screen 813.0 / W, screen 522.2 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  117 Gop/s" at screen 809.0 / W, 532.2 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 572.1 / W, screen 514.1 / H size screen 40.32 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 564.1 / W, screen 514.8 / H size screen 30.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 600.3 / W, screen 520.5 / H size screen 29.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 580.4 / W, screen 521.6 / H size screen 29.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.1 / W, screen 521.8 / H size screen 22.08 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 441.7 / W, screen 488.5 / H size screen 21.45 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.5 / W, screen 506.1 / H size screen 10.61 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 397.4 / W, screen 507.0 / H size screen 10.56 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 405.5 / W, screen 512.3 / H size screen 10.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 486.3 / W, screen 512.4 / H size screen 10.28 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 192.2 / W, screen 317.0 / H size screen 10.13 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 456.4 / W, screen 517.0 / H size screen 10.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 492.9 / W, screen 517.9 / H size screen 10.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 490.7 / W, screen 515.9 / H size screen 8.75 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 468.2 / W, 506.3 / H point pt 7 ps 1.99 lc rgb '#600072b2' front
set label "" at screen 475.2 / W, 515.3 / H point pt 7 ps 1.90 lc rgb '#600072b2' front
set label "" at screen 448.6 / W, 512.8 / H point pt 7 ps 1.81 lc rgb '#600072b2' front
set label "" at screen 397.4 / W, 513.2 / H point pt 7 ps 1.81 lc rgb '#600072b2' front
set label "" at screen 471.7 / W, 513.1 / H point pt 7 ps 1.57 lc rgb '#600072b2' front
set label "" at screen 191.5 / W, 365.6 / H point pt 7 ps 1.39 lc rgb '#60e69f00' front
set label "" at screen 148.0 / W, 253.0 / H point pt 7 ps 1.15 lc rgb '#60e69f00' front
set label "" at screen 189.6 / W, 361.6 / H point pt 7 ps 0.99 lc rgb '#60e69f00' front
set label "conv10 25 %" at screen 572.1 / W, 497.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 564.1 / W, screen 514.8 / H to screen 564.1 / W, screen 553.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 15 %" at screen 564.1 / W, 553.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 600.3 / W, screen 520.5 / H to screen 600.3 / W, screen 482.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 14 %" at screen 600.3 / W, 482.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 580.4 / W, screen 521.6 / H to screen 443.5 / W, screen 536.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 14 %" at screen 443.5 / W, 536.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 573.1 / W, screen 521.8 / H to screen 573.1 / W, screen 571.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire6/expand3x3 and 1 alike 7.6 %" at screen 573.1 / W, 571.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 7.2 %" at screen 391.1 / W, 488.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pool1 1.6 %" at screen 211.6 / W, 332.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1017.8 / W, screen 84.0 / H to screen 1017.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1017.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1195.1 / W, screen 84.0 / H to screen 1195.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1195.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1372.3 / W, screen 84.0 / H to screen 1372.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1372.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1549.6 / W, screen 84.0 / H to screen 1549.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1549.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 273.0 / H to screen 1576.0 / W, screen 273.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 506.1 / H to screen 1576.0 / W, screen 506.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 2.02 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.4 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 360.7 / H to screen 1078.7 / W, screen 662.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 879.1 / W, 415.2 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 299.4 / H to screen 1125.3 / W, screen 662.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 879.1 / W, 353.9 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 274.2 / H to screen 1144.6 / W, screen 662.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 895.6 / W, 320.6 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 162.8 / H to screen 1229.3 / W, screen 662.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 900.0 / W, 215.0 / H center rotate by 52.74 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1078.7 / W, screen 662.7 / H to screen 1576.0 / W, screen 662.7 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 672.7 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1441.2 / W, screen 658.3 / H size screen 37.92 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1433.7 / W, screen 647.2 / H size screen 30.39 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1469.6 / W, screen 655.4 / H size screen 29.19 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1449.5 / W, screen 662.0 / H size screen 28.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1311.3 / W, screen 579.3 / H size screen 26.26 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1442.0 / W, screen 659.8 / H size screen 21.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1267.0 / W, screen 591.3 / H size screen 13.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1317.7 / W, screen 623.1 / H size screen 11.41 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1354.3 / W, screen 637.7 / H size screen 10.62 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1275.2 / W, screen 646.6 / H size screen 10.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1326.1 / W, screen 654.2 / H size screen 9.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1362.4 / W, screen 655.7 / H size screen 9.71 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1360.1 / W, screen 655.5 / H size screen 8.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1336.2 / W, screen 628.8 / H size screen 8.32 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1017.5 / W, screen 403.3 / H size screen 8.29 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "" at screen 1267.1 / W, 631.1 / H point pt 7 ps 1.94 lc rgb '#600072b2' front
set label "" at screen 1344.7 / W, 650.2 / H point pt 7 ps 1.87 lc rgb '#600072b2' front
set label "" at screen 1061.9 / W, 518.7 / H point pt 7 ps 1.79 lc rgb '#60e69f00' front
set label "" at screen 1318.2 / W, 647.4 / H point pt 7 ps 1.79 lc rgb '#600072b2' front
set label "" at screen 1341.1 / W, 649.2 / H point pt 7 ps 1.54 lc rgb '#600072b2' front
set label "" at screen 1061.2 / W, 517.2 / H point pt 7 ps 1.26 lc rgb '#60e69f00' front
set label "" at screen 1017.8 / W, 393.6 / H point pt 7 ps 1.10 lc rgb '#60e69f00' front
set label "" at screen 1059.3 / W, 527.3 / H point pt 7 ps 0.84 lc rgb '#60e69f00' front
set label "" at screen 933.2 / W, 142.3 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1441.2 / W, screen 658.3 / H to screen 1484.8 / W, screen 638.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv10 22 %" at screen 1484.8 / W, 638.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1433.7 / W, screen 647.2 / H to screen 1433.7 / W, screen 608.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 14 %" at screen 1433.7 / W, 608.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1469.6 / W, screen 655.4 / H to screen 1412.9 / W, screen 691.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 13 %" at screen 1412.9 / W, 691.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1449.5 / W, screen 662.0 / H to screen 1449.5 / W, screen 590.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 12 %" at screen 1449.5 / W, 590.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 11 %" at screen 1311.3 / W, 562.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fire2/expand1x1 and 1 alike 2.8 %" at screen 1137.2 / W, 591.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1317.7 / W, screen 623.1 / H to screen 1187.6 / W, screen 612.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand1x1 and 1 alike 2.0 %" at screen 1187.6 / W, 612.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-squeezenet_v1.1.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-squeezenet_v1.1.png'
plot NaN notitle
unset output
