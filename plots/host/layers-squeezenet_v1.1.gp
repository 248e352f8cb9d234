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
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
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
set arrow from screen 86.0 / W, screen 244.4 / H to screen 813.0 / W, screen 244.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 244.4 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 491.7 / H to screen 813.0 / W, screen 491.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 491.7 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 7.11 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 98 % of it, memory 1.9 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 338.1 / H to screen 208.6 / W, screen 509.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 114.6 / W, 393.4 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 273.4 / H to screen 254.9 / W, screen 509.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 114.6 / W, 328.7 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 246.3 / H to screen 274.4 / W, screen 509.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 131.3 / W, 294.0 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 132.2 / H to screen 356.1 / W, screen 509.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 135.5 / W, 185.8 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 208.6 / W, screen 509.1 / H to screen 813.0 / W, screen 509.1 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 519.1 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 572.1 / W, screen 502.2 / H size screen 40.77 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 564.1 / W, screen 505.3 / H size screen 30.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 600.3 / W, screen 508.5 / H size screen 30.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 580.4 / W, screen 509.9 / H size screen 29.85 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.1 / W, screen 511.7 / H size screen 22.21 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 441.7 / W, screen 487.6 / H size screen 20.46 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 397.4 / W, screen 493.4 / H size screen 10.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 486.3 / W, screen 502.2 / H size screen 10.31 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.5 / W, screen 502.4 / H size screen 10.30 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 492.9 / W, screen 504.0 / H size screen 10.23 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 405.5 / W, screen 505.2 / H size screen 10.17 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 456.4 / W, screen 505.6 / H size screen 10.15 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 490.7 / W, screen 506.0 / H size screen 8.78 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 468.2 / W, 502.4 / H point pt 7 ps 1.93 lc rgb '#600072b2' front
set label "" at screen 475.2 / W, 504.6 / H point pt 7 ps 1.91 lc rgb '#600072b2' front
set label "" at screen 397.4 / W, 501.9 / H point pt 7 ps 1.83 lc rgb '#600072b2' front
set label "" at screen 192.2 / W, 365.7 / H point pt 7 ps 1.83 lc rgb '#60e69f00' front
set label "" at screen 448.6 / W, 504.4 / H point pt 7 ps 1.81 lc rgb '#600072b2' front
set label "" at screen 471.7 / W, 502.3 / H point pt 7 ps 1.58 lc rgb '#600072b2' front
set label "" at screen 191.5 / W, 325.1 / H point pt 7 ps 1.54 lc rgb '#60e69f00' front
set label "" at screen 189.6 / W, 342.7 / H point pt 7 ps 0.99 lc rgb '#60e69f00' front
set label "" at screen 148.0 / W, 267.5 / H point pt 7 ps 0.95 lc rgb '#60e69f00' front
set label "conv10 26 %" at screen 572.1 / W, 485.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 564.1 / W, screen 505.3 / H to screen 564.1 / W, screen 543.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 15 %" at screen 564.1 / W, 543.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 600.3 / W, screen 508.5 / H to screen 503.3 / W, screen 527.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 14 %" at screen 503.3 / W, 527.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 580.4 / W, screen 509.9 / H to screen 580.4 / W, screen 559.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 14 %" at screen 580.4 / W, 559.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 573.1 / W, screen 511.7 / H to screen 510.8 / W, screen 465.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire6/expand3x3 and 1 alike 7.7 %" at screen 510.8 / W, 465.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 441.7 / W, screen 487.6 / H to screen 441.7 / W, screen 449.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv1 6.5 %" at screen 441.7 / W, 449.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1017.8 / W, screen 84.0 / H to screen 1017.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1017.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1195.1 / W, screen 84.0 / H to screen 1195.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1195.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1372.3 / W, screen 84.0 / H to screen 1372.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1372.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1549.6 / W, screen 84.0 / H to screen 1549.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1549.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 244.4 / H to screen 1576.0 / W, screen 244.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 491.7 / H to screen 1576.0 / W, screen 491.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.95 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.4 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 338.1 / H to screen 1078.4 / W, screen 658.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 877.6 / W, 393.4 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 273.4 / H to screen 1124.7 / W, screen 658.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 877.6 / W, 328.7 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 246.3 / H to screen 1144.2 / W, screen 658.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 894.3 / W, 294.0 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 132.2 / H to screen 1225.9 / W, screen 658.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 898.5 / W, 185.8 / H center rotate by 54.37 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1078.4 / W, screen 658.1 / H to screen 1576.0 / W, screen 658.1 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 668.1 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1432.3 / W, screen 652.9 / H size screen 38.54 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1433.7 / W, screen 643.0 / H size screen 30.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1469.6 / W, screen 652.4 / H size screen 29.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1449.5 / W, screen 659.6 / H size screen 28.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1311.3 / W, screen 578.7 / H size screen 25.53 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1442.0 / W, screen 657.9 / H size screen 21.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1267.0 / W, screen 592.4 / H size screen 12.92 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1317.7 / W, screen 621.6 / H size screen 11.28 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1354.3 / W, screen 637.0 / H size screen 10.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1275.2 / W, screen 641.3 / H size screen 10.30 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1326.1 / W, screen 650.6 / H size screen 9.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1362.4 / W, screen 652.8 / H size screen 9.76 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1360.1 / W, screen 651.7 / H size screen 8.49 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1336.2 / W, screen 630.2 / H size screen 8.13 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1267.1 / W, 625.7 / H point pt 7 ps 1.96 lc rgb '#600072b2' front
set label "" at screen 1344.7 / W, 650.8 / H point pt 7 ps 1.85 lc rgb '#600072b2' front
set label "" at screen 1318.2 / W, 643.7 / H point pt 7 ps 1.80 lc rgb '#600072b2' front
set label "" at screen 1061.9 / W, 509.5 / H point pt 7 ps 1.78 lc rgb '#60e69f00' front
set label "" at screen 1017.5 / W, 429.5 / H point pt 7 ps 1.69 lc rgb '#60e69f00' front
set label "" at screen 1341.1 / W, 647.1 / H point pt 7 ps 1.53 lc rgb '#600072b2' front
set label "" at screen 1061.2 / W, 502.4 / H point pt 7 ps 1.29 lc rgb '#60e69f00' front
set label "" at screen 1017.8 / W, 395.9 / H point pt 7 ps 1.00 lc rgb '#60e69f00' front
set label "" at screen 1059.3 / W, 516.7 / H point pt 7 ps 0.84 lc rgb '#60e69f00' front
set label "" at screen 933.2 / W, 145.8 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1432.3 / W, screen 652.9 / H to screen 1432.3 / W, screen 625.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv10 23 %" at screen 1432.3 / W, 625.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1433.7 / W, screen 643.0 / H to screen 1433.7 / W, screen 604.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 15 %" at screen 1433.7 / W, 604.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1469.6 / W, screen 652.4 / H to screen 1412.9 / W, screen 688.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 13 %" at screen 1412.9 / W, 688.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1449.5 / W, screen 659.6 / H to screen 1388.5 / W, screen 705.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 13 %" at screen 1388.5 / W, 705.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 10 %" at screen 1358.3 / W, 578.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fire2/expand1x1 and 1 alike 2.6 %" at screen 1137.2 / W, 592.4 / H center font ',12' textcolor rgb '#1b1f24' front
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
