# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-vgg16.gp
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
set label "vgg16 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 357.6 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 373.6 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 436.8 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 93.3 / W, screen 84.0 / H to screen 93.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "0.1" at screen 93.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 242.4 / W, screen 84.0 / H to screen 242.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 242.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 391.5 / W, screen 84.0 / H to screen 391.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 391.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 540.7 / W, screen 84.0 / H to screen 540.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 540.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 689.8 / W, screen 84.0 / H to screen 689.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 689.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 148.1 / H to screen 813.0 / W, screen 148.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 78.0 / W, 148.1 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 343.1 / H to screen 813.0 / W, screen 343.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 343.1 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 538.2 / H to screen 813.0 / W, screen 538.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 538.2 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 283 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 6.1 %" at screen 217.2 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 398.3 / H to screen 203.5 / W, screen 552.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 116.3 / W, 452.7 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 347.1 / H to screen 242.6 / W, screen 552.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 116.3 / W, 401.5 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 327.2 / H to screen 257.9 / W, screen 552.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 132.8 / W, 373.5 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 235.8 / H to screen 327.7 / W, screen 552.0 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 137.1 / W, 287.8 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 203.5 / W, screen 552.0 / H to screen 813.0 / W, screen 552.0 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 562.0 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 203.4 / W, screen 551.8 / H to screen 813.0 / W, screen 551.8 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 633.8 / W, screen 550.2 / H size screen 38.07 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 610.2 / W, screen 550.7 / H size screen 37.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 563.9 / W, screen 549.1 / H size screen 27.10 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 606.3 / W, screen 550.6 / H size screen 26.85 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 534.1 / W, screen 551.5 / H size screen 23.13 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 581.0 / W, screen 549.5 / H size screen 19.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 602.4 / W, screen 550.4 / H size screen 19.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 613.6 / W, screen 550.8 / H size screen 18.97 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 197.5 / W, screen 380.4 / H size screen 17.29 / W front fc rgb '#cc0000' fs transparent solid 0.45 border lc rgb '#cc0000'
set label "" at screen 197.5 / W, 378.8 / H point pt 7 ps 1.76 lc rgb '#60cc79a7' front
set label "" at screen 408.0 / W, 530.9 / H point pt 7 ps 1.63 lc rgb '#600072b2' front
set label "" at screen 196.9 / W, 371.1 / H point pt 7 ps 0.91 lc rgb '#60cc79a7' front
set label "" at screen 138.2 / W, 298.1 / H point pt 7 ps 0.88 lc rgb '#60e69f00' front
set label "" at screen 138.2 / W, 294.3 / H point pt 7 ps 0.64 lc rgb '#60e69f00' front
set label "" at screen 138.2 / W, 242.9 / H point pt 7 ps 0.61 lc rgb '#60e69f00' front
set label "" at screen 138.2 / W, 256.0 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 138.2 / W, 272.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 633.8 / W, screen 550.2 / H to screen 633.8 / W, screen 577.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv3_2 and 1 alike 23 %" at screen 633.8 / W, 577.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 610.2 / W, screen 550.7 / H to screen 533.5 / W, screen 531.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv4_2 and 1 alike 23 %" at screen 533.5 / W, 531.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 563.9 / W, screen 549.1 / H to screen 534.8 / W, screen 513.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv1_2 11 %" at screen 534.8 / W, 513.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 606.3 / W, screen 550.6 / H to screen 635.4 / W, screen 515.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv2_2 11 %" at screen 635.4 / W, 515.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv5_1 and 2 alike 8.4 %" at screen 433.1 / W, 551.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 856.3 / W, screen 84.0 / H to screen 856.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "0.1" at screen 856.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1005.4 / W, screen 84.0 / H to screen 1005.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1005.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1154.5 / W, screen 84.0 / H to screen 1154.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1154.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1303.7 / W, screen 84.0 / H to screen 1303.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1303.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1452.8 / W, screen 84.0 / H to screen 1452.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1452.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 148.1 / H to screen 1576.0 / W, screen 148.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 343.1 / H to screen 1576.0 / W, screen 343.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 538.2 / H to screen 1576.0 / W, screen 538.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 71.5 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 6.2 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 398.3 / H to screen 1056.3 / W, screen 669.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 879.3 / W, 452.7 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 347.1 / H to screen 1095.4 / W, screen 669.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 879.3 / W, 401.5 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 327.2 / H to screen 1110.7 / W, screen 669.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 895.8 / W, 373.5 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 235.8 / H to screen 1180.5 / W, screen 669.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 900.1 / W, 287.8 / H center rotate by 52.60 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1056.3 / W, screen 669.4 / H to screen 1576.0 / W, screen 669.4 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 679.4 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1486.5 / W, screen 667.5 / H size screen 37.97 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1462.9 / W, screen 669.6 / H size screen 37.52 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1416.7 / W, screen 664.8 / H size screen 27.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1459.0 / W, screen 666.7 / H size screen 26.99 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.8 / W, screen 671.1 / H size screen 22.77 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1433.7 / W, screen 665.4 / H size screen 19.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1466.3 / W, screen 667.4 / H size screen 19.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1455.1 / W, screen 668.8 / H size screen 18.84 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1050.3 / W, screen 495.2 / H size screen 17.51 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1260.7 / W, screen 601.4 / H size screen 8.59 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1050.2 / W, 489.0 / H point pt 7 ps 1.83 lc rgb '#60cc79a7' front
set label "" at screen 1049.6 / W, 485.8 / H point pt 7 ps 0.92 lc rgb '#60cc79a7' front
set label "" at screen 991.0 / W, 434.5 / H point pt 7 ps 0.78 lc rgb '#60e69f00' front
set label "" at screen 991.0 / W, 405.9 / H point pt 7 ps 0.66 lc rgb '#60e69f00' front
set label "" at screen 1005.2 / W, 417.7 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 991.0 / W, 408.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 991.0 / W, 389.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 991.0 / W, 426.8 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 915.6 / W, 132.8 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1486.5 / W, screen 667.5 / H to screen 1486.5 / W, screen 695.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv3_2 and 1 alike 23 %" at screen 1486.5 / W, 695.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1462.9 / W, screen 669.6 / H to screen 1421.4 / W, screen 644.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv4_2 and 1 alike 22 %" at screen 1421.4 / W, 644.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1416.7 / W, screen 664.8 / H to screen 1416.7 / W, screen 626.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv1_2 12 %" at screen 1416.7 / W, 626.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1459.0 / W, screen 666.7 / H to screen 1528.5 / W, screen 623.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv2_2 11 %" at screen 1528.5 / W, 623.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv5_1 and 2 alike 8.1 %" at screen 1285.8 / W, 671.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-vgg16.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-vgg16.png'
plot NaN notitle
unset output
