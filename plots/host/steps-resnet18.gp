# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-resnet18.gp
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
set label "resnet18: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 32.1 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "93 % of its own roofs, 0.3 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 181.14 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 181.14 / W, screen 750.70 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 130.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 181.14 / W, screen 578.00 / H to screen 184.81 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 181.14 / W, screen 578.00 / H to screen 184.81 / W, screen 675.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 181.14 / W, screen 571.00 / H to screen 184.81 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 185.41 / W, screen 578.00 / H to screen 279.33 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 185.41 / W, screen 578.00 / H to screen 279.33 / W, screen 758.26 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv1" at screen 232.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 279.93 / W, screen 578.00 / H to screen 374.43 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 279.93 / W, screen 578.00 / H to screen 374.43 / W, screen 757.16 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv2" at screen 326.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 375.03 / W, screen 578.00 / H to screen 468.86 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 375.03 / W, screen 578.00 / H to screen 468.86 / W, screen 758.43 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv1" at screen 421.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 469.46 / W, screen 578.00 / H to screen 564.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 469.46 / W, screen 578.00 / H to screen 564.16 / W, screen 756.78 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv2" at screen 516.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 564.76 / W, screen 578.00 / H to screen 611.65 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 564.76 / W, screen 578.00 / H to screen 611.65 / W, screen 757.39 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv1" at screen 587.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 612.25 / W, screen 578.00 / H to screen 703.53 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 612.25 / W, screen 578.00 / H to screen 703.53 / W, screen 761.21 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv2" at screen 657.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 704.13 / W, screen 578.00 / H to screen 710.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 704.13 / W, screen 578.00 / H to screen 710.55 / W, screen 714.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 711.15 / W, screen 578.00 / H to screen 801.39 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 711.15 / W, screen 578.00 / H to screen 801.39 / W, screen 763.30 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv1" at screen 756.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 801.99 / W, screen 578.00 / H to screen 893.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 801.99 / W, screen 578.00 / H to screen 893.60 / W, screen 760.56 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv2" at screen 847.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 894.20 / W, screen 578.00 / H to screen 939.17 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 894.20 / W, screen 578.00 / H to screen 939.17 / W, screen 762.68 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv1" at screen 916.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 939.77 / W, screen 578.00 / H to screen 1030.14 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 939.77 / W, screen 578.00 / H to screen 1030.14 / W, screen 758.52 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv2" at screen 984.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1030.74 / W, screen 578.00 / H to screen 1036.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1030.74 / W, screen 578.00 / H to screen 1036.09 / W, screen 738.98 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1036.69 / W, screen 578.00 / H to screen 1126.64 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1036.69 / W, screen 578.00 / H to screen 1126.64 / W, screen 759.37 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv1" at screen 1081.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1127.24 / W, screen 578.00 / H to screen 1218.72 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1127.24 / W, screen 578.00 / H to screen 1218.72 / W, screen 756.33 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv2" at screen 1172.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1219.32 / W, screen 578.00 / H to screen 1267.52 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1219.32 / W, screen 578.00 / H to screen 1267.52 / W, screen 746.28 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv1" at screen 1243.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1268.12 / W, screen 578.00 / H to screen 1361.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1268.12 / W, screen 578.00 / H to screen 1361.00 / W, screen 744.88 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv2" at screen 1314.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1361.60 / W, screen 578.00 / H to screen 1367.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1361.60 / W, screen 578.00 / H to screen 1367.50 / W, screen 725.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1368.10 / W, screen 578.00 / H to screen 1462.53 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1368.10 / W, screen 578.00 / H to screen 1462.53 / W, screen 742.17 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv1" at screen 1415.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1463.13 / W, screen 578.00 / H to screen 1556.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1463.13 / W, screen 578.00 / H to screen 1556.48 / W, screen 744.05 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv2" at screen 1509.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1556.48 / W, screen 578.00 / H to screen 1556.75 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1556.48 / W, screen 578.00 / H to screen 1556.75 / W, screen 606.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1556.48 / W, screen 571.00 / H to screen 1556.75 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1556.75 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1556.75 / W, screen 578.00 / H to screen 1560.00 / W, screen 634.32 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1556.75 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 9.37 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.43 times as fast as fp32, 85 % of its own roofs, 9.1 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 81.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 81.23 / W, screen 386.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 81.83 / W, screen 322.00 / H to screen 121.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 81.83 / W, screen 322.00 / H to screen 121.32 / W, screen 446.49 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 101.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 121.32 / W, screen 322.00 / H to screen 124.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 121.32 / W, screen 322.00 / H to screen 124.30 / W, screen 417.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 121.32 / W, screen 315.00 / H to screen 124.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 124.30 / W, screen 322.00 / H to screen 127.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 124.30 / W, screen 322.00 / H to screen 127.91 / W, screen 400.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 124.30 / W, screen 315.00 / H to screen 127.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 127.91 / W, screen 322.00 / H to screen 129.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 127.91 / W, screen 322.00 / H to screen 129.44 / W, screen 508.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 127.91 / W, screen 315.00 / H to screen 129.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 130.04 / W, screen 322.00 / H to screen 133.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 130.04 / W, screen 322.00 / H to screen 133.62 / W, screen 407.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 130.04 / W, screen 315.00 / H to screen 133.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 133.62 / W, screen 322.00 / H to screen 134.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 133.62 / W, screen 322.00 / H to screen 134.19 / W, screen 508.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 134.79 / W, screen 322.00 / H to screen 159.26 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 134.79 / W, screen 322.00 / H to screen 159.26 / W, screen 491.89 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv1" at screen 146.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 159.26 / W, screen 322.00 / H to screen 159.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 159.26 / W, screen 322.00 / H to screen 159.97 / W, screen 417.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 159.26 / W, screen 315.00 / H to screen 159.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 159.97 / W, screen 322.00 / H to screen 160.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 159.97 / W, screen 322.00 / H to screen 160.91 / W, screen 395.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 159.97 / W, screen 315.00 / H to screen 160.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 160.91 / W, screen 322.00 / H to screen 161.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 160.91 / W, screen 322.00 / H to screen 161.30 / W, screen 495.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 160.91 / W, screen 315.00 / H to screen 161.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 161.30 / W, screen 322.00 / H to screen 161.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 161.30 / W, screen 322.00 / H to screen 161.84 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 162.44 / W, screen 322.00 / H to screen 186.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 162.44 / W, screen 322.00 / H to screen 186.59 / W, screen 494.07 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv2" at screen 174.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 186.59 / W, screen 322.00 / H to screen 187.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 186.59 / W, screen 322.00 / H to screen 187.30 / W, screen 417.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 186.59 / W, screen 315.00 / H to screen 187.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 187.30 / W, screen 322.00 / H to screen 188.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 187.30 / W, screen 322.00 / H to screen 188.20 / W, screen 398.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 187.30 / W, screen 315.00 / H to screen 188.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 188.20 / W, screen 322.00 / H to screen 189.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 188.20 / W, screen 322.00 / H to screen 189.20 / W, screen 467.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 188.20 / W, screen 315.00 / H to screen 189.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 189.20 / W, screen 322.00 / H to screen 189.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 189.20 / W, screen 322.00 / H to screen 189.62 / W, screen 483.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 189.20 / W, screen 315.00 / H to screen 189.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 189.62 / W, screen 322.00 / H to screen 190.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 189.62 / W, screen 322.00 / H to screen 190.17 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 190.77 / W, screen 322.00 / H to screen 216.79 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 190.77 / W, screen 322.00 / H to screen 216.79 / W, screen 482.06 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv1" at screen 203.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 216.79 / W, screen 322.00 / H to screen 217.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 216.79 / W, screen 322.00 / H to screen 217.50 / W, screen 417.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 216.79 / W, screen 315.00 / H to screen 217.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 217.50 / W, screen 322.00 / H to screen 218.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 217.50 / W, screen 322.00 / H to screen 218.41 / W, screen 396.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 217.50 / W, screen 315.00 / H to screen 218.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.41 / W, screen 322.00 / H to screen 218.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.41 / W, screen 322.00 / H to screen 218.81 / W, screen 494.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 218.41 / W, screen 315.00 / H to screen 218.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.81 / W, screen 322.00 / H to screen 219.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.81 / W, screen 322.00 / H to screen 219.36 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 219.96 / W, screen 322.00 / H to screen 244.10 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 219.96 / W, screen 322.00 / H to screen 244.10 / W, screen 494.14 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv2" at screen 231.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 244.10 / W, screen 322.00 / H to screen 244.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 244.10 / W, screen 322.00 / H to screen 244.82 / W, screen 416.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 244.10 / W, screen 315.00 / H to screen 244.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 244.82 / W, screen 322.00 / H to screen 245.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 244.82 / W, screen 322.00 / H to screen 245.72 / W, screen 397.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 244.82 / W, screen 315.00 / H to screen 245.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 245.72 / W, screen 322.00 / H to screen 246.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.72 / W, screen 322.00 / H to screen 246.71 / W, screen 469.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.72 / W, screen 315.00 / H to screen 246.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 246.71 / W, screen 322.00 / H to screen 247.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 246.71 / W, screen 322.00 / H to screen 247.13 / W, screen 483.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 246.71 / W, screen 315.00 / H to screen 247.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 247.13 / W, screen 322.00 / H to screen 247.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 247.13 / W, screen 322.00 / H to screen 247.69 / W, screen 509.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 248.29 / W, screen 322.00 / H to screen 260.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 248.29 / W, screen 322.00 / H to screen 260.48 / W, screen 488.54 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv1" at screen 254.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 260.48 / W, screen 322.00 / H to screen 260.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 260.48 / W, screen 322.00 / H to screen 260.82 / W, screen 414.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 260.82 / W, screen 322.00 / H to screen 261.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 260.82 / W, screen 322.00 / H to screen 261.26 / W, screen 392.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 260.82 / W, screen 315.00 / H to screen 261.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 261.26 / W, screen 322.00 / H to screen 261.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 261.26 / W, screen 322.00 / H to screen 261.45 / W, screen 489.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 261.26 / W, screen 315.00 / H to screen 261.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 261.45 / W, screen 322.00 / H to screen 261.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 261.45 / W, screen 322.00 / H to screen 261.71 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 262.31 / W, screen 322.00 / H to screen 285.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 262.31 / W, screen 322.00 / H to screen 285.51 / W, screen 498.82 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv2" at screen 273.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 285.51 / W, screen 322.00 / H to screen 285.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.51 / W, screen 322.00 / H to screen 285.86 / W, screen 412.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 285.86 / W, screen 322.00 / H to screen 286.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.86 / W, screen 322.00 / H to screen 286.31 / W, screen 391.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 285.86 / W, screen 315.00 / H to screen 286.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 286.31 / W, screen 322.00 / H to screen 288.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 286.31 / W, screen 322.00 / H to screen 288.72 / W, screen 421.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 288.72 / W, screen 322.00 / H to screen 289.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 288.72 / W, screen 322.00 / H to screen 289.06 / W, screen 415.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.06 / W, screen 322.00 / H to screen 289.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.06 / W, screen 322.00 / H to screen 289.50 / W, screen 393.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.06 / W, screen 315.00 / H to screen 289.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 289.50 / W, screen 322.00 / H to screen 289.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.50 / W, screen 322.00 / H to screen 289.89 / W, screen 495.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.50 / W, screen 315.00 / H to screen 289.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 289.89 / W, screen 322.00 / H to screen 290.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.89 / W, screen 322.00 / H to screen 290.09 / W, screen 477.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.89 / W, screen 315.00 / H to screen 290.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 290.09 / W, screen 322.00 / H to screen 290.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.09 / W, screen 322.00 / H to screen 290.36 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 290.96 / W, screen 322.00 / H to screen 313.78 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 290.96 / W, screen 322.00 / H to screen 313.78 / W, screen 501.62 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv1" at screen 302.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 313.78 / W, screen 322.00 / H to screen 314.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 313.78 / W, screen 322.00 / H to screen 314.12 / W, screen 415.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 314.12 / W, screen 322.00 / H to screen 314.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 314.12 / W, screen 322.00 / H to screen 314.56 / W, screen 393.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 314.12 / W, screen 315.00 / H to screen 314.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 314.56 / W, screen 322.00 / H to screen 314.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 314.56 / W, screen 322.00 / H to screen 314.75 / W, screen 491.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 314.56 / W, screen 315.00 / H to screen 314.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 314.75 / W, screen 322.00 / H to screen 315.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 314.75 / W, screen 322.00 / H to screen 315.01 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 315.61 / W, screen 322.00 / H to screen 338.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 315.61 / W, screen 322.00 / H to screen 338.43 / W, screen 501.72 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv2" at screen 326.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 338.43 / W, screen 322.00 / H to screen 338.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 338.43 / W, screen 322.00 / H to screen 338.78 / W, screen 411.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 338.78 / W, screen 322.00 / H to screen 339.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 338.78 / W, screen 322.00 / H to screen 339.23 / W, screen 391.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 338.78 / W, screen 315.00 / H to screen 339.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 339.23 / W, screen 322.00 / H to screen 339.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 339.23 / W, screen 322.00 / H to screen 339.70 / W, screen 467.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 339.23 / W, screen 315.00 / H to screen 339.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 339.70 / W, screen 322.00 / H to screen 339.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 339.70 / W, screen 322.00 / H to screen 339.90 / W, screen 479.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 339.70 / W, screen 315.00 / H to screen 339.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 339.90 / W, screen 322.00 / H to screen 340.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 339.90 / W, screen 322.00 / H to screen 340.16 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 340.76 / W, screen 322.00 / H to screen 352.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 340.76 / W, screen 322.00 / H to screen 352.01 / W, screen 499.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 352.01 / W, screen 322.00 / H to screen 352.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.01 / W, screen 322.00 / H to screen 352.19 / W, screen 411.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 352.19 / W, screen 322.00 / H to screen 352.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.19 / W, screen 322.00 / H to screen 352.42 / W, screen 385.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 352.19 / W, screen 315.00 / H to screen 352.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 352.42 / W, screen 322.00 / H to screen 352.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.42 / W, screen 322.00 / H to screen 352.61 / W, screen 405.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 352.61 / W, screen 322.00 / H to screen 352.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.61 / W, screen 322.00 / H to screen 352.75 / W, screen 500.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 353.35 / W, screen 322.00 / H to screen 375.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 353.35 / W, screen 322.00 / H to screen 375.17 / W, screen 505.17 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv2" at screen 364.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 375.17 / W, screen 322.00 / H to screen 375.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.17 / W, screen 322.00 / H to screen 375.35 / W, screen 406.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.35 / W, screen 322.00 / H to screen 375.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.35 / W, screen 322.00 / H to screen 375.58 / W, screen 387.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.35 / W, screen 315.00 / H to screen 375.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 375.58 / W, screen 322.00 / H to screen 377.90 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 375.58 / W, screen 322.00 / H to screen 377.90 / W, screen 425.42 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 377.90 / W, screen 322.00 / H to screen 378.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 377.90 / W, screen 322.00 / H to screen 378.07 / W, screen 413.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.07 / W, screen 322.00 / H to screen 378.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.07 / W, screen 322.00 / H to screen 378.32 / W, screen 383.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.07 / W, screen 315.00 / H to screen 378.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 378.32 / W, screen 322.00 / H to screen 378.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.32 / W, screen 322.00 / H to screen 378.50 / W, screen 493.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.32 / W, screen 315.00 / H to screen 378.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 378.50 / W, screen 322.00 / H to screen 378.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.50 / W, screen 322.00 / H to screen 378.68 / W, screen 406.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.68 / W, screen 322.00 / H to screen 378.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.68 / W, screen 322.00 / H to screen 378.83 / W, screen 497.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 379.43 / W, screen 322.00 / H to screen 401.97 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 379.43 / W, screen 322.00 / H to screen 401.97 / W, screen 499.38 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv1" at screen 390.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 401.97 / W, screen 322.00 / H to screen 402.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 401.97 / W, screen 322.00 / H to screen 402.17 / W, screen 400.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 402.17 / W, screen 322.00 / H to screen 402.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 402.17 / W, screen 322.00 / H to screen 402.40 / W, screen 386.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 402.17 / W, screen 315.00 / H to screen 402.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 402.40 / W, screen 322.00 / H to screen 402.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 402.40 / W, screen 322.00 / H to screen 402.58 / W, screen 407.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 402.58 / W, screen 322.00 / H to screen 402.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 402.58 / W, screen 322.00 / H to screen 402.73 / W, screen 498.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 403.33 / W, screen 322.00 / H to screen 425.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 403.33 / W, screen 322.00 / H to screen 425.12 / W, screen 505.37 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv2" at screen 413.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 425.12 / W, screen 322.00 / H to screen 425.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.12 / W, screen 322.00 / H to screen 425.30 / W, screen 409.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.30 / W, screen 322.00 / H to screen 425.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.30 / W, screen 322.00 / H to screen 425.53 / W, screen 386.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.30 / W, screen 315.00 / H to screen 425.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 425.53 / W, screen 322.00 / H to screen 425.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.53 / W, screen 322.00 / H to screen 425.78 / W, screen 447.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.53 / W, screen 315.00 / H to screen 425.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 425.78 / W, screen 322.00 / H to screen 425.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.78 / W, screen 322.00 / H to screen 425.96 / W, screen 407.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.96 / W, screen 322.00 / H to screen 426.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.96 / W, screen 322.00 / H to screen 426.11 / W, screen 500.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 426.71 / W, screen 322.00 / H to screen 437.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 426.71 / W, screen 322.00 / H to screen 437.80 / W, screen 497.59 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 437.80 / W, screen 322.00 / H to screen 437.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 437.80 / W, screen 322.00 / H to screen 437.90 / W, screen 394.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.90 / W, screen 322.00 / H to screen 438.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 437.90 / W, screen 322.00 / H to screen 438.04 / W, screen 379.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.90 / W, screen 315.00 / H to screen 438.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 438.04 / W, screen 322.00 / H to screen 438.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.04 / W, screen 322.00 / H to screen 438.10 / W, screen 445.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.10 / W, screen 322.00 / H to screen 438.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.10 / W, screen 322.00 / H to screen 438.19 / W, screen 475.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.79 / W, screen 322.00 / H to screen 459.85 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 438.79 / W, screen 322.00 / H to screen 459.85 / W, screen 502.05 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv2" at screen 449.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 459.85 / W, screen 322.00 / H to screen 459.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 459.85 / W, screen 322.00 / H to screen 459.95 / W, screen 395.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 459.95 / W, screen 322.00 / H to screen 460.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 459.95 / W, screen 322.00 / H to screen 460.09 / W, screen 378.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 459.95 / W, screen 315.00 / H to screen 460.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 460.09 / W, screen 322.00 / H to screen 461.76 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 460.09 / W, screen 322.00 / H to screen 461.76 / W, screen 465.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 461.76 / W, screen 322.00 / H to screen 461.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 461.76 / W, screen 322.00 / H to screen 461.87 / W, screen 398.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.87 / W, screen 322.00 / H to screen 462.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 461.87 / W, screen 322.00 / H to screen 462.00 / W, screen 379.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.87 / W, screen 315.00 / H to screen 462.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.00 / W, screen 322.00 / H to screen 462.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.00 / W, screen 322.00 / H to screen 462.10 / W, screen 471.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.00 / W, screen 315.00 / H to screen 462.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.10 / W, screen 322.00 / H to screen 462.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.10 / W, screen 322.00 / H to screen 462.16 / W, screen 443.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.16 / W, screen 322.00 / H to screen 462.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.16 / W, screen 322.00 / H to screen 462.25 / W, screen 472.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.85 / W, screen 322.00 / H to screen 483.94 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 462.85 / W, screen 322.00 / H to screen 483.94 / W, screen 501.85 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv1" at screen 473.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 483.94 / W, screen 322.00 / H to screen 484.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 483.94 / W, screen 322.00 / H to screen 484.04 / W, screen 394.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.04 / W, screen 322.00 / H to screen 484.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.04 / W, screen 322.00 / H to screen 484.18 / W, screen 377.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.04 / W, screen 315.00 / H to screen 484.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 484.18 / W, screen 322.00 / H to screen 484.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.18 / W, screen 322.00 / H to screen 484.25 / W, screen 443.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.25 / W, screen 322.00 / H to screen 484.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.25 / W, screen 322.00 / H to screen 484.33 / W, screen 472.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.93 / W, screen 322.00 / H to screen 505.88 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 484.93 / W, screen 322.00 / H to screen 505.88 / W, screen 503.00 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv2" at screen 495.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 505.88 / W, screen 322.00 / H to screen 505.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 505.88 / W, screen 322.00 / H to screen 505.98 / W, screen 397.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 505.98 / W, screen 322.00 / H to screen 506.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 505.98 / W, screen 322.00 / H to screen 506.12 / W, screen 379.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 505.98 / W, screen 315.00 / H to screen 506.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 506.12 / W, screen 322.00 / H to screen 506.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 506.12 / W, screen 322.00 / H to screen 506.25 / W, screen 440.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 506.12 / W, screen 315.00 / H to screen 506.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 506.25 / W, screen 322.00 / H to screen 506.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 506.25 / W, screen 322.00 / H to screen 506.31 / W, screen 445.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 506.31 / W, screen 322.00 / H to screen 506.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 506.31 / W, screen 322.00 / H to screen 506.45 / W, screen 375.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 506.31 / W, screen 315.00 / H to screen 506.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 506.45 / W, screen 322.00 / H to screen 506.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 506.45 / W, screen 322.00 / H to screen 506.48 / W, screen 330.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 506.48 / W, screen 322.00 / H to screen 507.64 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 506.48 / W, screen 322.00 / H to screen 507.64 / W, screen 358.32 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 506.48 / W, screen 315.00 / H to screen 507.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 507.64 / W, screen 322.00 / H to screen 507.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 507.64 / W, screen 322.00 / H to screen 507.70 / W, screen 329.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 507.70 / W, screen 322.00 / H to screen 507.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 507.70 / W, screen 322.00 / H to screen 507.74 / W, screen 329.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 507.70 / W, screen 315.00 / H to screen 507.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 8.15 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.94 times as fast as fp32, 92 % of its own roofs, 0.6 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 81.17 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 81.17 / W, screen 133.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 81.77 / W, screen 66.00 / H to screen 112.60 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 81.77 / W, screen 66.00 / H to screen 112.60 / W, screen 224.75 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 96.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 112.60 / W, screen 66.00 / H to screen 113.56 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 112.60 / W, screen 66.00 / H to screen 113.56 / W, screen 157.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 112.60 / W, screen 59.00 / H to screen 113.56 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 114.16 / W, screen 66.00 / H to screen 137.37 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 114.16 / W, screen 66.00 / H to screen 137.37 / W, screen 244.92 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv1" at screen 125.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 137.97 / W, screen 66.00 / H to screen 161.48 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 137.97 / W, screen 66.00 / H to screen 161.48 / W, screen 242.64 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv2" at screen 149.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 162.08 / W, screen 66.00 / H to screen 185.05 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 162.08 / W, screen 66.00 / H to screen 185.05 / W, screen 246.75 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv1" at screen 173.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 185.65 / W, screen 66.00 / H to screen 209.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 185.65 / W, screen 66.00 / H to screen 209.16 / W, screen 242.65 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv2" at screen 197.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 209.76 / W, screen 66.00 / H to screen 221.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 209.76 / W, screen 66.00 / H to screen 221.30 / W, screen 241.41 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv1" at screen 215.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 221.90 / W, screen 66.00 / H to screen 244.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 221.90 / W, screen 66.00 / H to screen 244.45 / W, screen 247.76 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv2" at screen 232.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 244.45 / W, screen 66.00 / H to screen 246.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 244.45 / W, screen 66.00 / H to screen 246.53 / W, screen 181.46 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 247.13 / W, screen 66.00 / H to screen 269.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 247.13 / W, screen 66.00 / H to screen 269.36 / W, screen 250.34 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv1" at screen 257.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 269.96 / W, screen 66.00 / H to screen 292.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 269.96 / W, screen 66.00 / H to screen 292.44 / W, screen 248.32 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv2" at screen 280.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 293.04 / W, screen 66.00 / H to screen 303.94 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 293.04 / W, screen 66.00 / H to screen 303.94 / W, screen 248.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 304.54 / W, screen 66.00 / H to screen 326.04 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 304.54 / W, screen 66.00 / H to screen 326.04 / W, screen 251.73 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv2" at screen 315.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 326.04 / W, screen 66.00 / H to screen 327.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 326.04 / W, screen 66.00 / H to screen 327.75 / W, screen 206.27 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 328.35 / W, screen 66.00 / H to screen 349.79 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 328.35 / W, screen 66.00 / H to screen 349.79 / W, screen 252.30 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv1" at screen 338.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 350.39 / W, screen 66.00 / H to screen 372.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 350.39 / W, screen 66.00 / H to screen 372.02 / W, screen 250.68 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv2" at screen 360.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 372.62 / W, screen 66.00 / H to screen 383.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 372.62 / W, screen 66.00 / H to screen 383.50 / W, screen 244.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 384.10 / W, screen 66.00 / H to screen 404.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 384.10 / W, screen 66.00 / H to screen 404.99 / W, screen 247.41 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv2" at screen 394.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 404.99 / W, screen 66.00 / H to screen 407.03 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 404.99 / W, screen 66.00 / H to screen 407.03 / W, screen 183.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 407.63 / W, screen 66.00 / H to screen 428.47 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 407.63 / W, screen 66.00 / H to screen 428.47 / W, screen 247.88 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv1" at screen 417.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 429.07 / W, screen 66.00 / H to screen 449.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 429.07 / W, screen 66.00 / H to screen 449.95 / W, screen 247.57 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv2" at screen 439.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 449.95 / W, screen 66.00 / H to screen 450.08 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 449.95 / W, screen 66.00 / H to screen 450.08 / W, screen 96.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 450.08 / W, screen 66.00 / H to screen 450.99 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 450.08 / W, screen 66.00 / H to screen 450.99 / W, screen 112.43 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 450.08 / W, screen 59.00 / H to screen 450.99 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 450.99 / W, screen 66.00 / H to screen 451.07 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 450.99 / W, screen 66.00 / H to screen 451.07 / W, screen 70.40 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 311.0 / W, screen 52.0 / H to screen 311.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "5.00 ms" at screen 311.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 542.0 / W, screen 52.0 / H to screen 542.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 542.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 773.0 / W, screen 52.0 / H to screen 773.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "15.0 ms" at screen 773.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1004.0 / W, screen 52.0 / H to screen 1004.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "20.0 ms" at screen 1004.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1235.0 / W, screen 52.0 / H to screen 1235.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "25.0 ms" at screen 1235.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1466.0 / W, screen 52.0 / H to screen 1466.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "30.0 ms" at screen 1466.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-resnet18.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-resnet18.png'
plot NaN notitle
unset output
