# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-squeezenet_v1.0.gp
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
set label "squeezenet_v1.0 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 305.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 246.9 / W, screen 84.0 / H to screen 246.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 246.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 415.9 / W, screen 84.0 / H to screen 415.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 415.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 584.9 / W, screen 84.0 / H to screen 584.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 584.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 753.9 / W, screen 84.0 / H to screen 753.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 753.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 284.5 / H to screen 813.0 / W, screen 284.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 284.5 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 508.6 / H to screen 813.0 / W, screen 508.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 508.6 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 15.3 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 98 % of it, memory 2.1 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 369.6 / H to screen 202.8 / W, screen 524.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 115.9 / W, 424.2 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 310.8 / H to screen 247.1 / W, screen 524.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 115.9 / W, 365.4 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 287.8 / H to screen 264.4 / W, screen 524.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 132.4 / W, 334.5 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 182.8 / H to screen 343.6 / W, screen 524.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 136.8 / W, 235.2 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 202.8 / W, screen 524.5 / H to screen 813.0 / W, screen 524.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 534.5 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 552.5 / W, screen 519.9 / H size screen 36.06 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 596.5 / W, screen 524.5 / H size screen 29.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 589.9 / W, screen 520.8 / H size screen 28.75 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 610.2 / W, screen 522.6 / H size screen 27.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 558.2 / W, screen 530.7 / H size screen 27.77 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 541.7 / W, screen 519.3 / H size screen 20.48 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 575.1 / W, screen 523.1 / H size screen 13.95 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 549.5 / W, screen 524.9 / H size screen 13.31 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 484.6 / W, screen 522.2 / H size screen 11.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 460.0 / W, screen 520.8 / H size screen 9.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 467.3 / W, screen 522.1 / H size screen 9.91 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 433.4 / W, screen 515.1 / H size screen 9.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 433.4 / W, screen 521.8 / H size screen 9.53 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 479.9 / W, screen 520.4 / H size screen 9.43 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 463.6 / W, screen 521.1 / H size screen 8.14 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 186.1 / W, 299.4 / H point pt 7 ps 1.94 lc rgb '#60e69f00' front
set label "" at screen 382.8 / W, 513.7 / H point pt 7 ps 1.76 lc rgb '#600072b2' front
set label "" at screen 390.5 / W, 520.6 / H point pt 7 ps 1.70 lc rgb '#600072b2' front
set label "" at screen 438.9 / W, 519.8 / H point pt 7 ps 1.67 lc rgb '#600072b2' front
set label "" at screen 471.3 / W, 519.6 / H point pt 7 ps 1.61 lc rgb '#600072b2' front
set label "" at screen 187.2 / W, 384.6 / H point pt 7 ps 1.57 lc rgb '#60e69f00' front
set label "" at screen 387.9 / W, 519.1 / H point pt 7 ps 1.48 lc rgb '#600072b2' front
set label "" at screen 183.8 / W, 314.4 / H point pt 7 ps 1.23 lc rgb '#60e69f00' front
set label "" at screen 431.4 / W, 516.1 / H point pt 7 ps 1.20 lc rgb '#600072b2' front
set label "" at screen 465.2 / W, 516.1 / H point pt 7 ps 1.16 lc rgb '#600072b2' front
set label "" at screen 145.2 / W, 284.9 / H point pt 7 ps 0.77 lc rgb '#60e69f00' front
set label "conv1 20 %" at screen 552.5 / W, 503.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 596.5 / W, screen 524.5 / H to screen 596.5 / W, screen 552.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire6/expand3x3 and 1 alike 13 %" at screen 596.5 / W, 552.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 589.9 / W, screen 520.8 / H to screen 686.9 / W, screen 506.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 13 %" at screen 686.9 / W, 506.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 610.2 / W, screen 522.6 / H to screen 570.0 / W, screen 487.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 12 %" at screen 570.0 / W, 487.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 558.2 / W, screen 530.7 / H to screen 558.2 / W, screen 569.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv10 12 %" at screen 558.2 / W, 569.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pool4 0.9 %" at screen 232.9 / W, 305.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1009.9 / W, screen 84.0 / H to screen 1009.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1009.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1178.9 / W, screen 84.0 / H to screen 1178.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1178.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1347.9 / W, screen 84.0 / H to screen 1347.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1347.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1516.9 / W, screen 84.0 / H to screen 1516.9 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1516.9 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 284.5 / H to screen 1576.0 / W, screen 284.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 508.6 / H to screen 1576.0 / W, screen 508.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 4.20 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.3 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 369.6 / H to screen 1067.5 / W, screen 659.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 878.9 / W, 424.2 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 310.8 / H to screen 1111.9 / W, screen 659.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 878.9 / W, 365.4 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 287.8 / H to screen 1129.2 / W, screen 659.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 895.4 / W, 334.5 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 182.8 / H to screen 1208.4 / W, screen 659.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 899.8 / W, 235.2 / H center rotate by 52.99 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1067.5 / W, screen 659.5 / H to screen 1576.0 / W, screen 659.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 669.5 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1417.1 / W, screen 635.4 / H size screen 38.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1460.9 / W, screen 656.5 / H size screen 28.62 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1454.5 / W, screen 653.3 / H size screen 27.94 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1422.4 / W, screen 664.7 / H size screen 26.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1474.6 / W, screen 658.2 / H size screen 26.76 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1406.3 / W, screen 645.1 / H size screen 20.61 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1439.4 / W, screen 653.2 / H size screen 13.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1413.6 / W, screen 659.3 / H size screen 12.81 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1349.3 / W, screen 655.0 / H size screen 11.10 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1298.0 / W, screen 625.9 / H size screen 10.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1324.2 / W, screen 634.7 / H size screen 10.67 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1344.1 / W, screen 640.7 / H size screen 9.75 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1332.0 / W, screen 654.1 / H size screen 9.66 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1298.1 / W, screen 646.4 / H size screen 9.65 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1247.4 / W, screen 598.6 / H size screen 8.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1328.2 / W, screen 651.3 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1255.3 / W, 642.8 / H point pt 7 ps 1.74 lc rgb '#600072b2' front
set label "" at screen 1303.6 / W, 650.2 / H point pt 7 ps 1.64 lc rgb '#600072b2' front
set label "" at screen 1052.0 / W, 504.2 / H point pt 7 ps 1.63 lc rgb '#60e69f00' front
set label "" at screen 1335.8 / W, 650.2 / H point pt 7 ps 1.58 lc rgb '#600072b2' front
set label "" at screen 1252.6 / W, 635.4 / H point pt 7 ps 1.56 lc rgb '#600072b2' front
set label "" at screen 1009.6 / W, 405.3 / H point pt 7 ps 1.47 lc rgb '#60e69f00' front
set label "" at screen 1050.9 / W, 496.4 / H point pt 7 ps 1.36 lc rgb '#60e69f00' front
set label "" at screen 1295.6 / W, 622.1 / H point pt 7 ps 1.34 lc rgb '#600072b2' front
set label "" at screen 1328.1 / W, 632.9 / H point pt 7 ps 1.22 lc rgb '#600072b2' front
set label "" at screen 1048.6 / W, 513.9 / H point pt 7 ps 0.84 lc rgb '#60e69f00' front
set label "" at screen 1009.9 / W, 404.2 / H point pt 7 ps 0.80 lc rgb '#60e69f00' front
set label "" at screen 929.3 / W, 140.0 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "conv1 23 %" at screen 1464.1 / W, 635.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1460.9 / W, screen 656.5 / H to screen 1404.2 / W, screen 692.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire6/expand3x3 and 1 alike 13 %" at screen 1404.2 / W, 692.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1454.5 / W, screen 653.3 / H to screen 1414.4 / W, screen 617.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire4/expand3x3 12 %" at screen 1414.4 / W, 617.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1422.4 / W, screen 664.7 / H to screen 1382.0 / W, screen 598.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv10 11 %" at screen 1382.0 / W, 598.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1474.6 / W, screen 658.2 / H to screen 1417.6 / W, screen 581.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire8/expand3x3 11 %" at screen 1417.6 / W, 581.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1406.3 / W, screen 645.1 / H to screen 1235.6 / W, screen 672.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "fire2/expand3x3 and 1 alike 6.6 %" at screen 1235.6 / W, 672.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-squeezenet_v1.0.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-squeezenet_v1.0.png'
plot NaN notitle
unset output
