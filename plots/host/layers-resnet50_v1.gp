# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-resnet50_v1.gp
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
set label "resnet50_v1 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set arrow from screen 86.0 / W, screen 110.0 / H to screen 813.0 / W, screen 110.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 78.0 / W, 110.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 317.0 / H to screen 813.0 / W, screen 317.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 317.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 524.0 / H to screen 813.0 / W, screen 524.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 524.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 70.2 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 0.5 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 395.6 / H to screen 200.9 / W, screen 538.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 117.6 / W, 449.3 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 341.3 / H to screen 244.5 / W, screen 538.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 117.6 / W, 394.9 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 320.1 / H to screen 261.5 / W, screen 538.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 133.8 / W, 365.3 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 223.1 / H to screen 339.4 / W, screen 538.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 138.4 / W, 274.0 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 200.9 / W, screen 538.6 / H to screen 813.0 / W, screen 538.6 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 548.6 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 563.9 / W, screen 538.6 / H size screen 32.92 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 613.3 / W, screen 537.7 / H size screen 27.02 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 596.7 / W, screen 534.9 / H size screen 23.76 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 473.7 / W, screen 536.3 / H size screen 23.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 502.9 / W, screen 525.9 / H size screen 21.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 526.8 / W, screen 532.1 / H size screen 20.78 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 480.9 / W, screen 528.2 / H size screen 16.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 435.3 / W, screen 529.7 / H size screen 16.31 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 519.6 / W, screen 536.5 / H size screen 15.70 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 541.4 / W, screen 530.5 / H size screen 14.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 461.0 / W, screen 526.2 / H size screen 13.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 488.8 / W, screen 527.9 / H size screen 13.45 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 462.5 / W, screen 528.8 / H size screen 13.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 467.0 / W, screen 529.6 / H size screen 13.32 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 508.2 / W, screen 530.6 / H size screen 13.24 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 477.2 / W, screen 536.0 / H size screen 12.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 466.9 / W, screen 530.5 / H size screen 9.37 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 526.7 / W, screen 534.3 / H size screen 9.17 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 519.5 / W, screen 535.3 / H size screen 9.12 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 477.2 / W, screen 535.4 / H size screen 9.12 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 449.3 / W, 530.2 / H point pt 7 ps 1.66 lc rgb '#600072b2' front
set label "" at screen 467.6 / W, 530.3 / H point pt 7 ps 1.66 lc rgb '#600072b2' front
set label "" at screen 433.4 / W, 532.4 / H point pt 7 ps 1.64 lc rgb '#600072b2' front
set label "" at screen 193.5 / W, 354.3 / H point pt 7 ps 1.25 lc rgb '#60cc79a7' front
set label "" at screen 443.7 / W, 535.5 / H point pt 7 ps 1.14 lc rgb '#600072b2' front
set label "" at screen 185.8 / W, 375.3 / H point pt 7 ps 0.73 lc rgb '#60e69f00' front
set label "" at screen 144.2 / W, 296.3 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 563.9 / W, screen 538.6 / H to screen 563.9 / W, screen 566.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.0/conv2 and 5 alike 17 %" at screen 563.9 / W, 566.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 613.3 / W, screen 537.7 / H to screen 697.6 / W, screen 518.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l2.0/conv2 and 3 alike 11 %" at screen 697.6 / W, 518.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 596.7 / W, screen 534.9 / H to screen 545.5 / W, screen 499.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv2 and 2 alike 8.8 %" at screen 545.5 / W, 499.4 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 473.7 / W, screen 536.3 / H to screen 360.2 / W, screen 546.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l4.0/conv2 and 2 alike 8.7 %" at screen 360.2 / W, 546.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 502.9 / W, screen 525.9 / H to screen 447.5 / W, screen 480.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.1/conv3 and 4 alike 7.2 %" at screen 447.5 / W, 480.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1007.3 / W, screen 84.0 / H to screen 1007.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1007.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1173.5 / W, screen 84.0 / H to screen 1173.5 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1173.5 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1339.8 / W, screen 84.0 / H to screen 1339.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1339.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1506.0 / W, screen 84.0 / H to screen 1506.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1000" at screen 1506.0 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 110.0 / H to screen 1576.0 / W, screen 110.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 317.0 / H to screen 1576.0 / W, screen 317.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 524.0 / H to screen 1576.0 / W, screen 524.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 17.9 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 0.5 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 395.6 / H to screen 1064.0 / W, screen 663.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 880.6 / W, 449.3 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 341.3 / H to screen 1107.6 / W, screen 663.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 880.6 / W, 394.9 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 320.1 / H to screen 1124.6 / W, screen 663.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 896.8 / W, 365.3 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 223.1 / H to screen 1202.5 / W, screen 663.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 901.4 / W, 274.0 / H center rotate by 51.23 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1064.0 / W, screen 663.2 / H to screen 1576.0 / W, screen 663.2 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 673.2 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1426.8 / W, screen 665.6 / H size screen 32.27 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1476.3 / W, screen 661.3 / H size screen 26.99 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1459.8 / W, screen 659.5 / H size screen 23.61 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1336.7 / W, screen 668.5 / H size screen 22.46 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1365.3 / W, screen 651.0 / H size screen 21.30 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1389.6 / W, screen 660.2 / H size screen 20.24 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1298.3 / W, screen 631.8 / H size screen 18.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1343.7 / W, screen 645.5 / H size screen 17.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1382.5 / W, screen 659.6 / H size screen 15.73 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1404.4 / W, screen 636.6 / H size screen 15.64 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1351.8 / W, screen 652.8 / H size screen 13.34 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1323.3 / W, screen 654.4 / H size screen 13.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1323.8 / W, screen 654.4 / H size screen 13.22 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1370.9 / W, screen 657.0 / H size screen 13.03 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1340.3 / W, screen 657.6 / H size screen 12.99 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1329.9 / W, screen 658.3 / H size screen 12.93 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1340.2 / W, screen 646.7 / H size screen 9.76 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1382.1 / W, screen 654.2 / H size screen 9.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1388.8 / W, screen 656.0 / H size screen 9.27 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1329.2 / W, screen 657.2 / H size screen 9.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1296.4 / W, 654.1 / H point pt 7 ps 1.66 lc rgb '#600072b2' front
set label "" at screen 1312.1 / W, 656.5 / H point pt 7 ps 1.63 lc rgb '#600072b2' front
set label "" at screen 1330.4 / W, 657.5 / H point pt 7 ps 1.62 lc rgb '#600072b2' front
set label "" at screen 1056.4 / W, 479.0 / H point pt 7 ps 1.24 lc rgb '#60cc79a7' front
set label "" at screen 1306.7 / W, 644.6 / H point pt 7 ps 1.23 lc rgb '#600072b2' front
set label "" at screen 1007.0 / W, 403.8 / H point pt 7 ps 0.81 lc rgb '#60e69f00' front
set label "" at screen 1048.9 / W, 503.4 / H point pt 7 ps 0.71 lc rgb '#60e69f00' front
set label "" at screen 1007.3 / W, 371.6 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 907.2 / W, 135.7 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1426.8 / W, screen 665.6 / H to screen 1426.8 / W, screen 693.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.0/conv2 and 5 alike 16 %" at screen 1426.8 / W, 693.1 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1476.3 / W, screen 661.3 / H to screen 1422.2 / W, screen 615.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l2.0/conv2 and 3 alike 11 %" at screen 1422.2 / W, 615.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1459.8 / W, screen 659.5 / H to screen 1459.8 / W, screen 599.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l1.0/conv2 and 2 alike 8.7 %" at screen 1459.8 / W, 599.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1336.7 / W, screen 668.5 / H to screen 1223.2 / W, screen 679.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l4.0/conv2 and 2 alike 7.9 %" at screen 1223.2 / W, 679.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1365.3 / W, screen 651.0 / H to screen 1247.3 / W, screen 600.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l3.1/conv3 and 4 alike 7.1 %" at screen 1247.3 / W, 600.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "l1.0/down and 2 alike 5.3 %" at screen 1190.1 / W, 631.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1343.7 / W, screen 645.5 / H to screen 1279.9 / W, screen 579.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "l2.1/conv3 and 2 alike 4.5 %" at screen 1279.9 / W, 579.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-resnet50_v1.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-resnet50_v1.png'
plot NaN notitle
unset output
