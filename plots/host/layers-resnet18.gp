# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-resnet18.gp
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
set label "resnet18 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 357.6 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 373.6 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 436.8 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 244.3 / W, screen 84.0 / H to screen 244.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 244.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 410.5 / W, screen 84.0 / H to screen 410.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 410.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 576.8 / W, screen 84.0 / H to screen 576.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 576.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 743.0 / W, screen 84.0 / H to screen 743.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 743.0 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 89.7 / H to screen 813.0 / W, screen 89.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 78.0 / W, 89.7 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 303.7 / H to screen 813.0 / W, screen 303.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 303.7 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 517.8 / H to screen 813.0 / W, screen 517.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 517.8 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 32.1 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 100 % of it, memory 0.5 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 385.0 / H to screen 200.9 / W, screen 532.9 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 116.7 / W, 439.2 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 328.8 / H to screen 244.5 / W, screen 532.9 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 116.7 / W, 383.0 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 307.0 / H to screen 261.5 / W, screen 532.9 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 133.1 / W, 352.9 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 206.7 / H to screen 339.4 / W, screen 532.9 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 137.5 / W, 258.3 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 200.9 / W, screen 532.9 / H to screen 813.0 / W, screen 532.9 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 542.9 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 569.5 / W, screen 528.5 / H size screen 28.69 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 596.7 / W, screen 529.2 / H size screen 28.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 473.7 / W, screen 529.4 / H size screen 28.55 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 613.3 / W, screen 532.3 / H size screen 28.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 563.9 / W, screen 532.9 / H size screen 28.02 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 541.4 / W, screen 524.8 / H size screen 20.91 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 472.9 / W, screen 529.7 / H size screen 20.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 595.1 / W, screen 531.4 / H size screen 19.97 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 558.9 / W, screen 531.6 / H size screen 19.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 470.7 / W, screen 526.2 / H size screen 14.53 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 558.0 / W, screen 528.7 / H size screen 14.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 545.5 / W, screen 532.5 / H size screen 14.04 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 392.9 / W, 502.1 / H point pt 7 ps 1.38 lc rgb '#600072b2' front
set label "" at screen 434.0 / W, 509.4 / H point pt 7 ps 1.32 lc rgb '#600072b2' front
set label "" at screen 433.5 / W, 517.5 / H point pt 7 ps 1.27 lc rgb '#600072b2' front
set label "" at screen 185.8 / W, 379.1 / H point pt 7 ps 1.00 lc rgb '#60e69f00' front
set label "" at screen 193.3 / W, 338.5 / H point pt 7 ps 0.94 lc rgb '#60cc79a7' front
set label "" at screen 144.2 / W, 227.7 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 569.5 / W, screen 528.5 / H to screen 653.8 / W, screen 509.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv2 and 1 alike 13 %" at screen 653.8 / W, 509.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 596.7 / W, screen 529.2 / H to screen 512.5 / W, screen 548.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv1 and 1 alike 13 %" at screen 512.5 / W, 548.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 473.7 / W, screen 529.4 / H to screen 354.5 / W, screen 529.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l4.0/conv2 and 1 alike 13 %" at screen 354.5 / W, 529.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 613.3 / W, screen 532.3 / H to screen 613.3 / W, screen 570.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l2.0/conv2 and 1 alike 12 %" at screen 613.3 / W, 570.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 563.9 / W, screen 532.9 / H to screen 509.9 / W, screen 487.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.0/conv2 and 1 alike 12 %" at screen 509.9 / W, 487.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 541.4 / W, screen 524.8 / H to screen 497.9 / W, screen 505.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv1 6.8 %" at screen 497.9 / W, 505.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 472.9 / W, screen 529.7 / H to screen 438.3 / W, screen 565.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l4.1/conv2 6.3 %" at screen 438.3 / W, 565.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1007.3 / W, screen 84.0 / H to screen 1007.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1007.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1173.5 / W, screen 84.0 / H to screen 1173.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1173.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1339.8 / W, screen 84.0 / H to screen 1339.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1339.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1506.0 / W, screen 84.0 / H to screen 1506.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1506.0 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 89.7 / H to screen 1576.0 / W, screen 89.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 303.7 / H to screen 1576.0 / W, screen 303.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 517.8 / H to screen 1576.0 / W, screen 517.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 8.15 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 0.5 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 385.0 / H to screen 1064.0 / W, screen 661.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 879.7 / W, 439.2 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 328.8 / H to screen 1107.6 / W, screen 661.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 879.7 / W, 383.0 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 307.0 / H to screen 1124.6 / W, screen 661.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 896.1 / W, 352.9 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 206.7 / H to screen 1202.5 / W, screen 661.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 900.5 / W, 258.3 / H center rotate by 52.16 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1064.0 / W, screen 661.8 / H to screen 1576.0 / W, screen 661.8 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 671.8 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1432.6 / W, screen 656.1 / H size screen 28.84 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1459.8 / W, screen 657.8 / H size screen 28.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1476.3 / W, screen 660.6 / H size screen 28.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1426.8 / W, screen 664.3 / H size screen 27.59 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1336.7 / W, screen 666.9 / H size screen 27.21 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1404.4 / W, screen 633.4 / H size screen 23.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1458.0 / W, screen 660.2 / H size screen 19.95 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1421.8 / W, screen 663.7 / H size screen 19.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1335.9 / W, screen 666.9 / H size screen 19.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1420.9 / W, screen 655.5 / H size screen 14.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1408.3 / W, screen 660.5 / H size screen 14.08 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1333.6 / W, screen 660.7 / H size screen 14.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1255.9 / W, 615.5 / H point pt 7 ps 1.50 lc rgb '#600072b2' front
set label "" at screen 1292.3 / W, 617.4 / H point pt 7 ps 1.48 lc rgb '#600072b2' front
set label "" at screen 1296.0 / W, 633.6 / H point pt 7 ps 1.36 lc rgb '#600072b2' front
set label "" at screen 1007.0 / W, 405.2 / H point pt 7 ps 1.12 lc rgb '#60e69f00' front
set label "" at screen 1048.9 / W, 503.8 / H point pt 7 ps 1.02 lc rgb '#60e69f00' front
set label "" at screen 1055.6 / W, 456.9 / H point pt 7 ps 0.99 lc rgb '#60cc79a7' front
set label "" at screen 1007.3 / W, 297.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 907.2 / W, 137.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1432.6 / W, screen 656.1 / H to screen 1432.6 / W, screen 694.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv2 and 1 alike 13 %" at screen 1432.6 / W, 694.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1459.8 / W, screen 657.8 / H to screen 1405.7 / W, screen 612.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv1 and 1 alike 13 %" at screen 1405.7 / W, 612.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1476.3 / W, screen 660.6 / H to screen 1413.8 / W, screen 594.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l2.0/conv2 and 1 alike 12 %" at screen 1413.8 / W, 594.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1426.8 / W, screen 664.3 / H to screen 1356.0 / W, screen 578.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.0/conv2 and 1 alike 12 %" at screen 1356.0 / W, 578.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1336.7 / W, screen 666.9 / H to screen 1226.5 / W, screen 677.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l4.0/conv2 and 1 alike 12 %" at screen 1226.5 / W, 677.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 8.5 %" at screen 1353.8 / W, 633.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-resnet18.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-resnet18.png'
plot NaN notitle
unset output
