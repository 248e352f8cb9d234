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
set label "AMD EPYC, 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
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
set arrow from screen 86.0 / W, screen 207.9 / H to screen 813.0 / W, screen 207.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 207.9 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 474.9 / H to screen 813.0 / W, screen 474.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 474.9 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 7.49 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 97 % of it, memory 2.6 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 308.5 / H to screen 209.3 / W, screen 494.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 112.6 / W, 364.8 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 239.0 / H to screen 255.5 / W, screen 494.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 112.6 / W, 295.3 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 209.0 / H to screen 275.4 / W, screen 494.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 129.6 / W, 258.4 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 85.2 / H to screen 357.6 / W, screen 494.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 133.5 / W, 140.5 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 209.3 / W, screen 494.3 / H to screen 813.0 / W, screen 494.3 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 504.3 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 572.1 / W, screen 482.2 / H size screen 40.45 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 564.1 / W, screen 484.7 / H size screen 30.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 600.3 / W, screen 488.1 / H size screen 29.92 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 580.4 / W, screen 490.6 / H size screen 29.60 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.1 / W, screen 491.8 / H size screen 22.09 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 441.7 / W, screen 455.4 / H size screen 21.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 397.4 / W, screen 469.4 / H size screen 10.81 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 486.3 / W, screen 481.6 / H size screen 10.26 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.5 / W, screen 483.5 / H size screen 10.18 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 192.2 / W, screen 258.3 / H size screen 10.07 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 492.9 / W, screen 485.9 / H size screen 10.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 405.5 / W, screen 487.5 / H size screen 10.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 456.4 / W, screen 487.9 / H size screen 9.99 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 490.7 / W, screen 486.8 / H size screen 8.69 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 468.2 / W, 482.4 / H point pt 7 ps 1.92 lc rgb '#600072b2' front
set label "" at screen 475.2 / W, 486.0 / H point pt 7 ps 1.89 lc rgb '#600072b2' front
set label "" at screen 397.4 / W, 479.7 / H point pt 7 ps 1.83 lc rgb '#600072b2' front
set label "" at screen 448.6 / W, 487.0 / H point pt 7 ps 1.77 lc rgb '#600072b2' front
set label "" at screen 471.7 / W, 483.6 / H point pt 7 ps 1.56 lc rgb '#600072b2' front
set label "" at screen 191.5 / W, 310.9 / H point pt 7 ps 1.40 lc rgb '#60e69f00' front
set label "" at screen 148.0 / W, 196.9 / H point pt 7 ps 1.08 lc rgb '#60e69f00' front
set label "" at screen 189.6 / W, 307.1 / H point pt 7 ps 1.00 lc rgb '#60e69f00' front
set label "conv10 26 %" at screen 572.1 / W, 465.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 564.1 / W, screen 484.7 / H to screen 564.1 / W, screen 523.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 14 %" at screen 564.1 / W, 523.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 600.3 / W, screen 488.1 / H to screen 503.3 / W, screen 507.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 14 %" at screen 503.3 / W, 507.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 580.4 / W, screen 490.6 / H to screen 580.4 / W, screen 540.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 14 %" at screen 580.4 / W, 540.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 573.1 / W, screen 491.8 / H to screen 635.4 / W, screen 446.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire6/expand3x3 and 1 alike 7.6 %" at screen 635.4 / W, 446.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 7.1 %" at screen 441.7 / W, 438.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pool1 1.6 %" at screen 211.6 / W, 273.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1017.8 / W, screen 84.0 / H to screen 1017.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1017.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1195.1 / W, screen 84.0 / H to screen 1195.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1195.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1372.3 / W, screen 84.0 / H to screen 1372.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1372.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1549.6 / W, screen 84.0 / H to screen 1549.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1549.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 207.9 / H to screen 1576.0 / W, screen 207.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 474.9 / H to screen 1576.0 / W, screen 474.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.98 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.4 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 308.5 / H to screen 1078.6 / W, screen 654.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 875.6 / W, 364.8 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 239.0 / H to screen 1124.8 / W, screen 654.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 875.6 / W, 295.3 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 209.0 / H to screen 1144.7 / W, screen 654.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.4 GB/s" at screen 892.6 / W, 258.4 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 85.2 / H to screen 1226.9 / W, screen 654.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.1 GB/s" at screen 896.5 / W, 140.5 / H center rotate by 56.42 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1078.6 / W, screen 654.4 / H to screen 1576.0 / W, screen 654.4 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 664.4 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1441.2 / W, screen 649.4 / H size screen 38.21 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1433.7 / W, screen 636.7 / H size screen 30.63 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1469.6 / W, screen 648.0 / H size screen 29.17 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1449.5 / W, screen 655.3 / H size screen 28.28 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1311.3 / W, screen 561.0 / H size screen 26.23 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1442.0 / W, screen 653.0 / H size screen 21.41 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1267.0 / W, screen 572.3 / H size screen 13.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1317.7 / W, screen 609.2 / H size screen 11.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1354.3 / W, screen 626.9 / H size screen 10.65 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1275.2 / W, screen 636.3 / H size screen 10.23 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1326.1 / W, screen 645.9 / H size screen 9.81 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1362.4 / W, screen 647.7 / H size screen 9.74 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1360.1 / W, screen 647.6 / H size screen 8.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1336.2 / W, screen 620.2 / H size screen 8.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1267.1 / W, 620.0 / H point pt 7 ps 1.94 lc rgb '#600072b2' front
set label "" at screen 1344.7 / W, 647.1 / H point pt 7 ps 1.83 lc rgb '#600072b2' front
set label "" at screen 1318.2 / W, 638.0 / H point pt 7 ps 1.80 lc rgb '#600072b2' front
set label "" at screen 1061.9 / W, 497.0 / H point pt 7 ps 1.75 lc rgb '#60e69f00' front
set label "" at screen 1341.1 / W, 642.8 / H point pt 7 ps 1.52 lc rgb '#600072b2' front
set label "" at screen 1017.5 / W, 433.0 / H point pt 7 ps 1.51 lc rgb '#60e69f00' front
set label "" at screen 1061.2 / W, 490.0 / H point pt 7 ps 1.26 lc rgb '#60e69f00' front
set label "" at screen 1017.8 / W, 364.7 / H point pt 7 ps 1.02 lc rgb '#60e69f00' front
set label "" at screen 1059.3 / W, 500.7 / H point pt 7 ps 0.84 lc rgb '#60e69f00' front
set label "" at screen 933.2 / W, 150.8 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1441.2 / W, screen 649.4 / H to screen 1484.8 / W, screen 630.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv10 23 %" at screen 1484.8 / W, 630.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1433.7 / W, screen 636.7 / H to screen 1433.7 / W, screen 686.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 15 %" at screen 1433.7 / W, 686.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1469.6 / W, screen 648.0 / H to screen 1404.5 / W, screen 703.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 and 1 alike 13 %" at screen 1404.5 / W, 703.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1449.5 / W, screen 655.3 / H to screen 1449.5 / W, screen 605.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 and 1 alike 12 %" at screen 1449.5 / W, 605.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 11 %" at screen 1358.3 / W, 561.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fire2/expand1x1 and 1 alike 2.8 %" at screen 1267.0 / W, 588.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1317.7 / W, screen 609.2 / H to screen 1251.2 / W, screen 665.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand1x1 and 1 alike 2.1 %" at screen 1251.2 / W, 665.0 / H center font ',12' textcolor rgb '#1b1f24' front
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
