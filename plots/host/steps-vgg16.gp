# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-vgg16.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 918.0
set lmargin at screen 80 / W
set rmargin at screen 1560 / W
set bmargin at screen 66 / H
set tmargin at screen 768 / H
set label "vgg16: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
set object rectangle from screen 80.00 / W, screen 827.00 / H to screen 102.00 / W, screen 841.00 / H fc rgb '#7db8e0' fs solid noborder
set label "convolution" at screen 108.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 213.80 / W, screen 827.00 / H to screen 235.80 / W, screen 841.00 / H fc rgb '#e3a8cb' fs solid noborder
set label "dense, LSTM" at screen 241.8 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 347.60 / W, screen 827.00 / H to screen 369.60 / W, screen 841.00 / H fc rgb '#f2b75c' fs solid noborder
set label "glue" at screen 375.6 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 426.80 / W, screen 827.00 / H to screen 448.80 / W, screen 841.00 / H fc rgb '#e6f0f8' fs solid noborder
set label "pale above a bar: time lost" at screen 454.8 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 685.40 / W, screen 832.00 / H to screen 707.40 / W, screen 837.00 / H fc rgb '#a40e26' fs solid noborder
set label "memory is the roof (else arithmetic)" at screen 713.4 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 1014.20 / W, screen 827.00 / H to screen 1036.20 / W, screen 841.00 / H fc rgb '#cc0000' fs solid noborder
set label "above its roof: a wrong count or roof" at screen 1042.2 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "fp32: 283 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "96 % of its own roofs, 0.4 % of the time is glue" at screen 213.2 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 89.86 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 89.86 / W, screen 725.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 90.46 / W, screen 578.00 / H to screen 259.70 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 90.46 / W, screen 578.00 / H to screen 259.70 / W, screen 761.07 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1_2" at screen 174.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 259.70 / W, screen 578.00 / H to screen 262.55 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 259.70 / W, screen 578.00 / H to screen 262.55 / W, screen 646.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 259.70 / W, screen 571.00 / H to screen 262.55 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 263.15 / W, screen 578.00 / H to screen 347.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 263.15 / W, screen 578.00 / H to screen 347.04 / W, screen 761.46 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_1" at screen 304.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 347.64 / W, screen 578.00 / H to screen 513.81 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 347.64 / W, screen 578.00 / H to screen 513.81 / W, screen 763.89 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_2" at screen 430.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 513.81 / W, screen 578.00 / H to screen 515.30 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 513.81 / W, screen 578.00 / H to screen 515.30 / W, screen 631.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 513.81 / W, screen 571.00 / H to screen 515.30 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 515.90 / W, screen 578.00 / H to screen 598.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 515.90 / W, screen 578.00 / H to screen 598.47 / W, screen 763.24 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_1" at screen 556.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 599.07 / W, screen 578.00 / H to screen 765.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 599.07 / W, screen 578.00 / H to screen 765.60 / W, screen 762.38 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_2" at screen 682.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 766.20 / W, screen 578.00 / H to screen 933.63 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 766.20 / W, screen 578.00 / H to screen 933.63 / W, screen 761.38 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_3" at screen 849.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 933.63 / W, screen 578.00 / H to screen 935.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 933.63 / W, screen 578.00 / H to screen 935.00 / W, screen 607.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 933.63 / W, screen 571.00 / H to screen 935.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 935.60 / W, screen 578.00 / H to screen 1018.56 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 935.60 / W, screen 578.00 / H to screen 1018.56 / W, screen 760.17 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_1" at screen 976.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1019.16 / W, screen 578.00 / H to screen 1185.30 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1019.16 / W, screen 578.00 / H to screen 1185.30 / W, screen 760.57 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_2" at screen 1101.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1185.90 / W, screen 578.00 / H to screen 1351.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1185.90 / W, screen 578.00 / H to screen 1351.85 / W, screen 760.78 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_3" at screen 1268.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1351.85 / W, screen 578.00 / H to screen 1352.44 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1351.85 / W, screen 578.00 / H to screen 1352.44 / W, screen 612.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1351.85 / W, screen 571.00 / H to screen 1352.44 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1353.04 / W, screen 578.00 / H to screen 1393.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1353.04 / W, screen 578.00 / H to screen 1393.76 / W, screen 757.70 / H fc rgb '#7db8e0' fs solid noborder
set label "conv5_1" at screen 1373.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1394.36 / W, screen 578.00 / H to screen 1434.93 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1394.36 / W, screen 578.00 / H to screen 1434.93 / W, screen 758.33 / H fc rgb '#7db8e0' fs solid noborder
set label "conv5_2" at screen 1414.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1435.53 / W, screen 578.00 / H to screen 1476.20 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1435.53 / W, screen 578.00 / H to screen 1476.20 / W, screen 757.91 / H fc rgb '#7db8e0' fs solid noborder
set label "conv5_3" at screen 1455.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1476.20 / W, screen 578.00 / H to screen 1476.32 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1476.20 / W, screen 578.00 / H to screen 1476.32 / W, screen 615.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1476.20 / W, screen 571.00 / H to screen 1476.32 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1476.92 / W, screen 578.00 / H to screen 1545.42 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1476.92 / W, screen 578.00 / H to screen 1545.42 / W, screen 768.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1476.92 / W, screen 571.00 / H to screen 1545.42 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc6" at screen 1510.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1546.02 / W, screen 578.00 / H to screen 1556.93 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1546.02 / W, screen 578.00 / H to screen 1556.93 / W, screen 761.82 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1546.02 / W, screen 571.00 / H to screen 1556.93 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1556.93 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1556.93 / W, screen 578.00 / H to screen 1560.00 / W, screen 643.51 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1556.93 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 80.0 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.57 times as fast as fp32, 88 % of its own roofs, 6.0 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 80.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 80.15 / W, screen 382.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 80.75 / W, screen 322.00 / H to screen 90.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.75 / W, screen 322.00 / H to screen 90.72 / W, screen 367.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 90.72 / W, screen 322.00 / H to screen 92.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 90.72 / W, screen 322.00 / H to screen 92.36 / W, screen 410.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 90.72 / W, screen 315.00 / H to screen 92.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 92.36 / W, screen 322.00 / H to screen 93.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 92.36 / W, screen 322.00 / H to screen 93.89 / W, screen 416.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 92.36 / W, screen 315.00 / H to screen 93.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 93.89 / W, screen 322.00 / H to screen 95.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 93.89 / W, screen 322.00 / H to screen 95.12 / W, screen 440.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 93.89 / W, screen 315.00 / H to screen 95.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 95.12 / W, screen 322.00 / H to screen 96.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 95.12 / W, screen 322.00 / H to screen 96.24 / W, screen 496.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 95.12 / W, screen 315.00 / H to screen 96.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 96.84 / W, screen 322.00 / H to screen 143.24 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 96.84 / W, screen 322.00 / H to screen 143.24 / W, screen 487.36 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1_2" at screen 119.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 143.24 / W, screen 322.00 / H to screen 145.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 143.24 / W, screen 322.00 / H to screen 145.17 / W, screen 397.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 143.24 / W, screen 315.00 / H to screen 145.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 145.17 / W, screen 322.00 / H to screen 146.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 145.17 / W, screen 322.00 / H to screen 146.89 / W, screen 406.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 145.17 / W, screen 315.00 / H to screen 146.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 146.89 / W, screen 322.00 / H to screen 148.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 146.89 / W, screen 322.00 / H to screen 148.41 / W, screen 417.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 146.89 / W, screen 315.00 / H to screen 148.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 148.41 / W, screen 322.00 / H to screen 150.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 148.41 / W, screen 322.00 / H to screen 150.01 / W, screen 444.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 148.41 / W, screen 315.00 / H to screen 150.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 150.01 / W, screen 322.00 / H to screen 150.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 150.01 / W, screen 322.00 / H to screen 150.45 / W, screen 428.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 151.05 / W, screen 322.00 / H to screen 174.23 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 151.05 / W, screen 322.00 / H to screen 174.23 / W, screen 484.96 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_1" at screen 162.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 174.23 / W, screen 322.00 / H to screen 175.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 174.23 / W, screen 322.00 / H to screen 175.12 / W, screen 394.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 174.23 / W, screen 315.00 / H to screen 175.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 175.12 / W, screen 322.00 / H to screen 175.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 175.12 / W, screen 322.00 / H to screen 175.83 / W, screen 413.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 175.12 / W, screen 315.00 / H to screen 175.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 175.83 / W, screen 322.00 / H to screen 176.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 175.83 / W, screen 322.00 / H to screen 176.40 / W, screen 433.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 175.83 / W, screen 315.00 / H to screen 176.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 176.40 / W, screen 322.00 / H to screen 176.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 176.40 / W, screen 322.00 / H to screen 176.88 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 177.48 / W, screen 322.00 / H to screen 221.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 177.48 / W, screen 322.00 / H to screen 221.09 / W, screen 497.31 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_2" at screen 199.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 221.09 / W, screen 322.00 / H to screen 222.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 221.09 / W, screen 322.00 / H to screen 222.07 / W, screen 387.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 221.09 / W, screen 315.00 / H to screen 222.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.07 / W, screen 322.00 / H to screen 222.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.07 / W, screen 322.00 / H to screen 222.83 / W, screen 406.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.07 / W, screen 315.00 / H to screen 222.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.83 / W, screen 322.00 / H to screen 223.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.83 / W, screen 322.00 / H to screen 223.41 / W, screen 433.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.83 / W, screen 315.00 / H to screen 223.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 223.41 / W, screen 322.00 / H to screen 223.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 223.41 / W, screen 322.00 / H to screen 223.94 / W, screen 473.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 223.41 / W, screen 315.00 / H to screen 223.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 223.94 / W, screen 322.00 / H to screen 224.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 223.94 / W, screen 322.00 / H to screen 224.09 / W, screen 480.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 224.69 / W, screen 322.00 / H to screen 245.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 224.69 / W, screen 322.00 / H to screen 245.83 / W, screen 499.17 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_1" at screen 235.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 245.83 / W, screen 322.00 / H to screen 246.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.83 / W, screen 322.00 / H to screen 246.22 / W, screen 404.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.83 / W, screen 315.00 / H to screen 246.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 246.22 / W, screen 322.00 / H to screen 246.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 246.22 / W, screen 322.00 / H to screen 246.54 / W, screen 422.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 246.22 / W, screen 315.00 / H to screen 246.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 246.54 / W, screen 322.00 / H to screen 246.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 246.54 / W, screen 322.00 / H to screen 246.83 / W, screen 433.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 246.54 / W, screen 315.00 / H to screen 246.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 246.83 / W, screen 322.00 / H to screen 247.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 246.83 / W, screen 322.00 / H to screen 247.08 / W, screen 511.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 247.68 / W, screen 322.00 / H to screen 290.33 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 247.68 / W, screen 322.00 / H to screen 290.33 / W, screen 500.10 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_2" at screen 268.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 290.33 / W, screen 322.00 / H to screen 290.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.33 / W, screen 322.00 / H to screen 290.76 / W, screen 397.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 290.33 / W, screen 315.00 / H to screen 290.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 290.76 / W, screen 322.00 / H to screen 291.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.76 / W, screen 322.00 / H to screen 291.09 / W, screen 417.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 290.76 / W, screen 315.00 / H to screen 291.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 291.09 / W, screen 322.00 / H to screen 291.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 291.09 / W, screen 322.00 / H to screen 291.38 / W, screen 432.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 291.09 / W, screen 315.00 / H to screen 291.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 291.38 / W, screen 322.00 / H to screen 291.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 291.38 / W, screen 322.00 / H to screen 291.62 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 292.22 / W, screen 322.00 / H to screen 334.66 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 292.22 / W, screen 322.00 / H to screen 334.66 / W, screen 500.99 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_3" at screen 313.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 334.66 / W, screen 322.00 / H to screen 335.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 334.66 / W, screen 322.00 / H to screen 335.07 / W, screen 400.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 334.66 / W, screen 315.00 / H to screen 335.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 335.07 / W, screen 322.00 / H to screen 335.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.07 / W, screen 322.00 / H to screen 335.42 / W, screen 415.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 335.07 / W, screen 315.00 / H to screen 335.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 335.42 / W, screen 322.00 / H to screen 335.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.42 / W, screen 322.00 / H to screen 335.71 / W, screen 433.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 335.42 / W, screen 315.00 / H to screen 335.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 335.71 / W, screen 322.00 / H to screen 335.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.71 / W, screen 322.00 / H to screen 335.98 / W, screen 467.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 335.71 / W, screen 315.00 / H to screen 335.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 335.98 / W, screen 322.00 / H to screen 336.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.98 / W, screen 322.00 / H to screen 336.05 / W, screen 503.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 336.65 / W, screen 322.00 / H to screen 357.04 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 336.65 / W, screen 322.00 / H to screen 357.04 / W, screen 503.28 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_1" at screen 346.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 357.04 / W, screen 322.00 / H to screen 357.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.04 / W, screen 322.00 / H to screen 357.21 / W, screen 419.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 357.04 / W, screen 315.00 / H to screen 357.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 357.21 / W, screen 322.00 / H to screen 357.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.21 / W, screen 322.00 / H to screen 357.37 / W, screen 425.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 357.21 / W, screen 315.00 / H to screen 357.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 357.37 / W, screen 322.00 / H to screen 357.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.37 / W, screen 322.00 / H to screen 357.51 / W, screen 434.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 357.37 / W, screen 315.00 / H to screen 357.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 357.51 / W, screen 322.00 / H to screen 357.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.51 / W, screen 322.00 / H to screen 357.65 / W, screen 490.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 358.25 / W, screen 322.00 / H to screen 399.29 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 358.25 / W, screen 322.00 / H to screen 399.29 / W, screen 504.79 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_2" at screen 378.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 399.29 / W, screen 322.00 / H to screen 399.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 399.29 / W, screen 322.00 / H to screen 399.51 / W, screen 396.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 399.29 / W, screen 315.00 / H to screen 399.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 399.51 / W, screen 322.00 / H to screen 399.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 399.51 / W, screen 322.00 / H to screen 399.67 / W, screen 423.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 399.51 / W, screen 315.00 / H to screen 399.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 399.67 / W, screen 322.00 / H to screen 399.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 399.67 / W, screen 322.00 / H to screen 399.82 / W, screen 434.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 399.67 / W, screen 315.00 / H to screen 399.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 399.82 / W, screen 322.00 / H to screen 399.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 399.82 / W, screen 322.00 / H to screen 399.94 / W, screen 507.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 400.54 / W, screen 322.00 / H to screen 441.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 400.54 / W, screen 322.00 / H to screen 441.41 / W, screen 505.53 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_3" at screen 420.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 441.41 / W, screen 322.00 / H to screen 441.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.41 / W, screen 322.00 / H to screen 441.62 / W, screen 401.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.41 / W, screen 315.00 / H to screen 441.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 441.62 / W, screen 322.00 / H to screen 441.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.62 / W, screen 322.00 / H to screen 441.78 / W, screen 425.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.62 / W, screen 315.00 / H to screen 441.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 441.78 / W, screen 322.00 / H to screen 441.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.78 / W, screen 322.00 / H to screen 441.92 / W, screen 434.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.78 / W, screen 315.00 / H to screen 441.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 441.92 / W, screen 322.00 / H to screen 442.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.92 / W, screen 322.00 / H to screen 442.06 / W, screen 467.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.92 / W, screen 315.00 / H to screen 442.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 442.06 / W, screen 322.00 / H to screen 442.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 442.06 / W, screen 322.00 / H to screen 442.09 / W, screen 498.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 442.69 / W, screen 322.00 / H to screen 452.25 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 442.69 / W, screen 322.00 / H to screen 452.25 / W, screen 504.73 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 452.25 / W, screen 322.00 / H to screen 452.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.25 / W, screen 322.00 / H to screen 452.29 / W, screen 407.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.29 / W, screen 322.00 / H to screen 452.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.29 / W, screen 322.00 / H to screen 452.33 / W, screen 424.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.29 / W, screen 315.00 / H to screen 452.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 452.33 / W, screen 322.00 / H to screen 452.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.33 / W, screen 322.00 / H to screen 452.35 / W, screen 480.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.33 / W, screen 315.00 / H to screen 452.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 452.35 / W, screen 322.00 / H to screen 452.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.35 / W, screen 322.00 / H to screen 452.38 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 452.98 / W, screen 322.00 / H to screen 462.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 452.98 / W, screen 322.00 / H to screen 462.47 / W, screen 505.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 462.47 / W, screen 322.00 / H to screen 462.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.47 / W, screen 322.00 / H to screen 462.52 / W, screen 400.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.52 / W, screen 322.00 / H to screen 462.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.52 / W, screen 322.00 / H to screen 462.55 / W, screen 432.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.52 / W, screen 315.00 / H to screen 462.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.55 / W, screen 322.00 / H to screen 462.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.55 / W, screen 322.00 / H to screen 462.57 / W, screen 489.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.55 / W, screen 315.00 / H to screen 462.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.57 / W, screen 322.00 / H to screen 462.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.57 / W, screen 322.00 / H to screen 462.60 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 463.20 / W, screen 322.00 / H to screen 472.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 463.20 / W, screen 322.00 / H to screen 472.72 / W, screen 505.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 472.72 / W, screen 322.00 / H to screen 472.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.72 / W, screen 322.00 / H to screen 472.76 / W, screen 407.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.76 / W, screen 322.00 / H to screen 472.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.76 / W, screen 322.00 / H to screen 472.79 / W, screen 428.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.76 / W, screen 315.00 / H to screen 472.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 472.79 / W, screen 322.00 / H to screen 472.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.79 / W, screen 322.00 / H to screen 472.82 / W, screen 488.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.79 / W, screen 315.00 / H to screen 472.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 472.82 / W, screen 322.00 / H to screen 472.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.82 / W, screen 322.00 / H to screen 472.85 / W, screen 474.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.82 / W, screen 315.00 / H to screen 472.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 472.85 / W, screen 322.00 / H to screen 472.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.85 / W, screen 322.00 / H to screen 472.86 / W, screen 461.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 473.46 / W, screen 322.00 / H to screen 490.35 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 473.46 / W, screen 322.00 / H to screen 490.35 / W, screen 512.00 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 473.46 / W, screen 315.00 / H to screen 490.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc6" at screen 481.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 490.35 / W, screen 322.00 / H to screen 490.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.35 / W, screen 322.00 / H to screen 490.37 / W, screen 328.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.35 / W, screen 315.00 / H to screen 490.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.37 / W, screen 322.00 / H to screen 490.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.37 / W, screen 322.00 / H to screen 490.38 / W, screen 336.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.37 / W, screen 315.00 / H to screen 490.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.38 / W, screen 322.00 / H to screen 490.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.38 / W, screen 322.00 / H to screen 490.39 / W, screen 350.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.39 / W, screen 322.00 / H to screen 490.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.39 / W, screen 322.00 / H to screen 490.40 / W, screen 341.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.39 / W, screen 315.00 / H to screen 490.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.40 / W, screen 322.00 / H to screen 493.36 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 490.40 / W, screen 322.00 / H to screen 493.36 / W, screen 391.31 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 490.40 / W, screen 315.00 / H to screen 493.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.36 / W, screen 322.00 / H to screen 493.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.36 / W, screen 322.00 / H to screen 493.37 / W, screen 335.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.36 / W, screen 315.00 / H to screen 493.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.37 / W, screen 322.00 / H to screen 493.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.37 / W, screen 322.00 / H to screen 493.38 / W, screen 338.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.37 / W, screen 315.00 / H to screen 493.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.38 / W, screen 322.00 / H to screen 493.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.38 / W, screen 322.00 / H to screen 493.39 / W, screen 351.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.39 / W, screen 322.00 / H to screen 493.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.39 / W, screen 322.00 / H to screen 493.39 / W, screen 347.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.39 / W, screen 315.00 / H to screen 493.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.39 / W, screen 322.00 / H to screen 494.15 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 493.39 / W, screen 322.00 / H to screen 494.15 / W, screen 377.16 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 493.39 / W, screen 315.00 / H to screen 494.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 494.15 / W, screen 322.00 / H to screen 494.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 494.15 / W, screen 322.00 / H to screen 494.15 / W, screen 328.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 494.15 / W, screen 322.00 / H to screen 494.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 494.15 / W, screen 322.00 / H to screen 494.16 / W, screen 328.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 494.15 / W, screen 315.00 / H to screen 494.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 71.5 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.98 times as fast as fp32, 95 % of its own roofs, 0.4 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 80.16 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 80.16 / W, screen 120.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 80.76 / W, screen 66.00 / H to screen 84.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.76 / W, screen 66.00 / H to screen 84.45 / W, screen 179.23 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 85.05 / W, screen 66.00 / H to screen 127.78 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 85.05 / W, screen 66.00 / H to screen 127.78 / W, screen 245.40 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1_2" at screen 106.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 127.78 / W, screen 66.00 / H to screen 128.35 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 127.78 / W, screen 66.00 / H to screen 128.35 / W, screen 136.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 127.78 / W, screen 59.00 / H to screen 128.35 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 128.95 / W, screen 66.00 / H to screen 149.85 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 128.95 / W, screen 66.00 / H to screen 149.85 / W, screen 246.25 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_1" at screen 139.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 150.45 / W, screen 66.00 / H to screen 192.22 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 150.45 / W, screen 66.00 / H to screen 192.22 / W, screen 248.91 / H fc rgb '#7db8e0' fs solid noborder
set label "conv2_2" at screen 171.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 192.22 / W, screen 66.00 / H to screen 192.62 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 192.22 / W, screen 66.00 / H to screen 192.62 / W, screen 116.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 192.22 / W, screen 59.00 / H to screen 192.62 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 193.22 / W, screen 66.00 / H to screen 213.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 193.22 / W, screen 66.00 / H to screen 213.63 / W, screen 249.33 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_1" at screen 203.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 214.23 / W, screen 66.00 / H to screen 255.65 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 214.23 / W, screen 66.00 / H to screen 255.65 / W, screen 249.29 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_2" at screen 234.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 256.25 / W, screen 66.00 / H to screen 297.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 256.25 / W, screen 66.00 / H to screen 297.51 / W, screen 250.06 / H fc rgb '#7db8e0' fs solid noborder
set label "conv3_3" at screen 276.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 297.51 / W, screen 66.00 / H to screen 297.70 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 297.51 / W, screen 66.00 / H to screen 297.70 / W, screen 117.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 297.51 / W, screen 59.00 / H to screen 297.70 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 298.30 / W, screen 66.00 / H to screen 318.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 298.30 / W, screen 66.00 / H to screen 318.36 / W, screen 250.21 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_1" at screen 308.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 318.96 / W, screen 66.00 / H to screen 359.34 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 318.96 / W, screen 66.00 / H to screen 359.34 / W, screen 251.68 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_2" at screen 338.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 359.94 / W, screen 66.00 / H to screen 400.23 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 359.94 / W, screen 66.00 / H to screen 400.23 / W, screen 252.13 / H fc rgb '#7db8e0' fs solid noborder
set label "conv4_3" at screen 379.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 400.23 / W, screen 66.00 / H to screen 400.35 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 400.23 / W, screen 66.00 / H to screen 400.35 / W, screen 103.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 400.23 / W, screen 59.00 / H to screen 400.35 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 400.95 / W, screen 66.00 / H to screen 410.40 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 400.95 / W, screen 66.00 / H to screen 410.40 / W, screen 250.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 411.00 / W, screen 66.00 / H to screen 420.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 411.00 / W, screen 66.00 / H to screen 420.42 / W, screen 251.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 421.02 / W, screen 66.00 / H to screen 430.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 421.02 / W, screen 66.00 / H to screen 430.51 / W, screen 250.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 430.51 / W, screen 66.00 / H to screen 430.53 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 430.51 / W, screen 66.00 / H to screen 430.53 / W, screen 120.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 430.51 / W, screen 59.00 / H to screen 430.53 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 431.13 / W, screen 66.00 / H to screen 448.36 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 431.13 / W, screen 66.00 / H to screen 448.36 / W, screen 253.28 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 431.13 / W, screen 59.00 / H to screen 448.36 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc6" at screen 439.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 448.36 / W, screen 66.00 / H to screen 451.49 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 448.36 / W, screen 66.00 / H to screen 451.49 / W, screen 131.56 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 448.36 / W, screen 59.00 / H to screen 451.49 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 451.49 / W, screen 66.00 / H to screen 452.28 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 451.49 / W, screen 66.00 / H to screen 452.28 / W, screen 118.30 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 451.49 / W, screen 59.00 / H to screen 452.28 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 452.28 / W, screen 66.00 / H to screen 452.30 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.28 / W, screen 66.00 / H to screen 452.30 / W, screen 68.19 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 341.1 / W, screen 52.0 / H to screen 341.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50.0 ms" at screen 341.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 602.2 / W, screen 52.0 / H to screen 602.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "100 ms" at screen 602.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 863.3 / W, screen 52.0 / H to screen 863.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "150 ms" at screen 863.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1124.4 / W, screen 52.0 / H to screen 1124.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "200 ms" at screen 1124.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1385.5 / W, screen 52.0 / H to screen 1385.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "250 ms" at screen 1385.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-vgg16.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-vgg16.png'
plot NaN notitle
unset output
