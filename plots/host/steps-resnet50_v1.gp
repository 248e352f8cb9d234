# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-resnet50_v1.gp
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
set label "resnet50_v1: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 70.2 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "91 % of its own roofs, 0.2 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 126.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 126.66 / W, screen 750.28 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 103.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 126.66 / W, screen 578.00 / H to screen 128.64 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 126.66 / W, screen 578.00 / H to screen 128.64 / W, screen 660.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 126.66 / W, screen 571.00 / H to screen 128.64 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 129.24 / W, screen 578.00 / H to screen 133.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 129.24 / W, screen 578.00 / H to screen 133.44 / W, screen 761.48 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 134.04 / W, screen 578.00 / H to screen 176.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 134.04 / W, screen 578.00 / H to screen 176.73 / W, screen 759.13 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv2" at screen 155.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 177.33 / W, screen 578.00 / H to screen 195.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 177.33 / W, screen 578.00 / H to screen 195.95 / W, screen 761.42 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/conv3" at screen 186.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 196.55 / W, screen 578.00 / H to screen 216.15 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 196.55 / W, screen 578.00 / H to screen 216.15 / W, screen 752.59 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/down" at screen 206.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 216.75 / W, screen 578.00 / H to screen 235.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 216.75 / W, screen 578.00 / H to screen 235.19 / W, screen 763.24 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv1" at screen 225.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 235.79 / W, screen 578.00 / H to screen 278.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 235.79 / W, screen 578.00 / H to screen 278.75 / W, screen 757.98 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv2" at screen 257.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 279.35 / W, screen 578.00 / H to screen 299.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 279.35 / W, screen 578.00 / H to screen 299.37 / W, screen 748.97 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.1/conv3" at screen 289.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 299.97 / W, screen 578.00 / H to screen 318.56 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 299.97 / W, screen 578.00 / H to screen 318.56 / W, screen 761.74 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.2/conv1" at screen 309.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 319.16 / W, screen 578.00 / H to screen 362.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 319.16 / W, screen 578.00 / H to screen 362.25 / W, screen 757.46 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.2/conv2" at screen 340.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 362.85 / W, screen 578.00 / H to screen 382.91 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.85 / W, screen 578.00 / H to screen 382.91 / W, screen 748.70 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.2/conv3" at screen 372.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 383.51 / W, screen 578.00 / H to screen 392.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 383.51 / W, screen 578.00 / H to screen 392.85 / W, screen 755.39 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 393.45 / W, screen 578.00 / H to screen 435.12 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 393.45 / W, screen 578.00 / H to screen 435.12 / W, screen 761.23 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv2" at screen 414.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 435.72 / W, screen 578.00 / H to screen 454.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 435.72 / W, screen 578.00 / H to screen 454.37 / W, screen 761.15 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/conv3" at screen 444.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 454.97 / W, screen 578.00 / H to screen 496.18 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 454.97 / W, screen 578.00 / H to screen 496.18 / W, screen 746.69 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.0/down" at screen 475.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 496.78 / W, screen 578.00 / H to screen 515.27 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 496.78 / W, screen 578.00 / H to screen 515.27 / W, screen 762.73 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv1" at screen 505.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 515.87 / W, screen 578.00 / H to screen 557.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 515.87 / W, screen 578.00 / H to screen 557.48 / W, screen 761.50 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv2" at screen 536.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 558.08 / W, screen 578.00 / H to screen 578.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 558.08 / W, screen 578.00 / H to screen 578.47 / W, screen 745.98 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.1/conv3" at screen 568.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 579.07 / W, screen 578.00 / H to screen 597.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 579.07 / W, screen 578.00 / H to screen 597.44 / W, screen 763.90 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.2/conv1" at screen 588.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 598.04 / W, screen 578.00 / H to screen 639.53 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 598.04 / W, screen 578.00 / H to screen 639.53 / W, screen 762.05 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.2/conv2" at screen 618.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 640.13 / W, screen 578.00 / H to screen 660.52 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 640.13 / W, screen 578.00 / H to screen 660.52 / W, screen 746.02 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.2/conv3" at screen 650.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 661.12 / W, screen 578.00 / H to screen 679.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 661.12 / W, screen 578.00 / H to screen 679.47 / W, screen 764.03 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.3/conv1" at screen 670.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 680.07 / W, screen 578.00 / H to screen 721.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 680.07 / W, screen 578.00 / H to screen 721.74 / W, screen 761.24 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.3/conv2" at screen 700.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 722.34 / W, screen 578.00 / H to screen 742.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 722.34 / W, screen 578.00 / H to screen 742.29 / W, screen 749.63 / H fc rgb '#7db8e0' fs solid noborder
set label "l2.3/conv3" at screen 732.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 742.89 / W, screen 578.00 / H to screen 752.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 742.89 / W, screen 578.00 / H to screen 752.47 / W, screen 751.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 753.07 / W, screen 578.00 / H to screen 794.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 753.07 / W, screen 578.00 / H to screen 794.37 / W, screen 758.34 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv2" at screen 773.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 794.97 / W, screen 578.00 / H to screen 813.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 794.97 / W, screen 578.00 / H to screen 813.84 / W, screen 759.17 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/conv3" at screen 804.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 814.44 / W, screen 578.00 / H to screen 854.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 814.44 / W, screen 578.00 / H to screen 854.40 / W, screen 751.86 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.0/down" at screen 834.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 855.00 / W, screen 578.00 / H to screen 874.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 855.00 / W, screen 578.00 / H to screen 874.55 / W, screen 753.08 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv1" at screen 864.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 875.15 / W, screen 578.00 / H to screen 916.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 875.15 / W, screen 578.00 / H to screen 916.37 / W, screen 758.68 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv2" at screen 895.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 916.97 / W, screen 578.00 / H to screen 937.69 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 916.97 / W, screen 578.00 / H to screen 937.69 / W, screen 743.40 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.1/conv3" at screen 927.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 938.29 / W, screen 578.00 / H to screen 957.59 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 938.29 / W, screen 578.00 / H to screen 957.59 / W, screen 755.20 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.2/conv1" at screen 947.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 958.19 / W, screen 578.00 / H to screen 999.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 958.19 / W, screen 578.00 / H to screen 999.32 / W, screen 759.09 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.2/conv2" at screen 978.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 999.92 / W, screen 578.00 / H to screen 1020.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 999.92 / W, screen 578.00 / H to screen 1020.75 / W, screen 742.55 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.2/conv3" at screen 1010.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1021.35 / W, screen 578.00 / H to screen 1040.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1021.35 / W, screen 578.00 / H to screen 1040.66 / W, screen 755.08 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.3/conv1" at screen 1030.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1041.26 / W, screen 578.00 / H to screen 1082.43 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1041.26 / W, screen 578.00 / H to screen 1082.43 / W, screen 758.92 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.3/conv2" at screen 1061.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1083.03 / W, screen 578.00 / H to screen 1103.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1083.03 / W, screen 578.00 / H to screen 1103.95 / W, screen 741.82 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.3/conv3" at screen 1093.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1104.55 / W, screen 578.00 / H to screen 1123.83 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1104.55 / W, screen 578.00 / H to screen 1123.83 / W, screen 755.40 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.4/conv1" at screen 1113.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1124.43 / W, screen 578.00 / H to screen 1165.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1124.43 / W, screen 578.00 / H to screen 1165.51 / W, screen 759.32 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.4/conv2" at screen 1144.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1166.11 / W, screen 578.00 / H to screen 1186.69 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1166.11 / W, screen 578.00 / H to screen 1186.69 / W, screen 744.48 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.4/conv3" at screen 1176.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1187.29 / W, screen 578.00 / H to screen 1206.69 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1187.29 / W, screen 578.00 / H to screen 1206.69 / W, screen 754.37 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.5/conv1" at screen 1196.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1207.29 / W, screen 578.00 / H to screen 1248.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1207.29 / W, screen 578.00 / H to screen 1248.40 / W, screen 759.14 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.5/conv2" at screen 1227.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1249.00 / W, screen 578.00 / H to screen 1269.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1249.00 / W, screen 578.00 / H to screen 1269.85 / W, screen 742.44 / H fc rgb '#7db8e0' fs solid noborder
set label "l3.5/conv3" at screen 1259.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1270.45 / W, screen 578.00 / H to screen 1280.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1270.45 / W, screen 578.00 / H to screen 1280.04 / W, screen 751.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1280.64 / W, screen 578.00 / H to screen 1323.03 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1280.64 / W, screen 578.00 / H to screen 1323.03 / W, screen 744.95 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv2" at screen 1301.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1323.63 / W, screen 578.00 / H to screen 1343.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1323.63 / W, screen 578.00 / H to screen 1343.36 / W, screen 751.52 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/conv3" at screen 1333.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1343.96 / W, screen 578.00 / H to screen 1384.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1343.96 / W, screen 578.00 / H to screen 1384.77 / W, screen 748.32 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.0/down" at screen 1364.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1385.37 / W, screen 578.00 / H to screen 1405.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1385.37 / W, screen 578.00 / H to screen 1405.25 / W, screen 750.13 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv1" at screen 1395.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1405.85 / W, screen 578.00 / H to screen 1448.41 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1405.85 / W, screen 578.00 / H to screen 1448.41 / W, screen 744.35 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv2" at screen 1426.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1449.01 / W, screen 578.00 / H to screen 1469.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1449.01 / W, screen 578.00 / H to screen 1469.66 / W, screen 743.92 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.1/conv3" at screen 1459.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1470.26 / W, screen 578.00 / H to screen 1490.21 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1470.26 / W, screen 578.00 / H to screen 1490.21 / W, screen 749.62 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.2/conv1" at screen 1479.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1490.81 / W, screen 578.00 / H to screen 1532.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1490.81 / W, screen 578.00 / H to screen 1532.60 / W, screen 747.35 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.2/conv2" at screen 1511.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1533.20 / W, screen 578.00 / H to screen 1553.97 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1533.20 / W, screen 578.00 / H to screen 1553.97 / W, screen 742.98 / H fc rgb '#7db8e0' fs solid noborder
set label "l4.2/conv3" at screen 1543.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1553.97 / W, screen 578.00 / H to screen 1554.25 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1553.97 / W, screen 578.00 / H to screen 1554.25 / W, screen 631.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1553.97 / W, screen 571.00 / H to screen 1554.25 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1554.85 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1554.85 / W, screen 578.00 / H to screen 1560.00 / W, screen 636.75 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1554.85 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 23.1 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.04 times as fast as fp32, 79 % of its own roofs, 16 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 80.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 80.64 / W, screen 378.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 81.24 / W, screen 322.00 / H to screen 98.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 81.24 / W, screen 322.00 / H to screen 98.52 / W, screen 450.46 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 89.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 98.52 / W, screen 322.00 / H to screen 99.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 98.52 / W, screen 322.00 / H to screen 99.80 / W, screen 423.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 98.52 / W, screen 315.00 / H to screen 99.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 99.80 / W, screen 322.00 / H to screen 101.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 99.80 / W, screen 322.00 / H to screen 101.47 / W, screen 400.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 99.80 / W, screen 315.00 / H to screen 101.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 101.47 / W, screen 322.00 / H to screen 102.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 101.47 / W, screen 322.00 / H to screen 102.65 / W, screen 433.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 101.47 / W, screen 315.00 / H to screen 102.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 102.65 / W, screen 322.00 / H to screen 104.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 102.65 / W, screen 322.00 / H to screen 104.60 / W, screen 406.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 102.65 / W, screen 315.00 / H to screen 104.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 104.60 / W, screen 322.00 / H to screen 104.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 104.60 / W, screen 322.00 / H to screen 104.92 / W, screen 476.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 104.92 / W, screen 322.00 / H to screen 106.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 104.92 / W, screen 322.00 / H to screen 106.83 / W, screen 436.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 106.83 / W, screen 322.00 / H to screen 107.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 106.83 / W, screen 322.00 / H to screen 107.15 / W, screen 419.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 106.83 / W, screen 315.00 / H to screen 107.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 107.15 / W, screen 322.00 / H to screen 107.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 107.15 / W, screen 322.00 / H to screen 107.57 / W, screen 397.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 107.15 / W, screen 315.00 / H to screen 107.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 107.57 / W, screen 322.00 / H to screen 107.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 107.57 / W, screen 322.00 / H to screen 107.75 / W, screen 496.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 107.57 / W, screen 315.00 / H to screen 107.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 107.75 / W, screen 322.00 / H to screen 108.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 107.75 / W, screen 322.00 / H to screen 108.00 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 108.60 / W, screen 322.00 / H to screen 119.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 108.60 / W, screen 322.00 / H to screen 119.52 / W, screen 492.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 119.52 / W, screen 322.00 / H to screen 119.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 119.52 / W, screen 322.00 / H to screen 119.85 / W, screen 417.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 119.52 / W, screen 315.00 / H to screen 119.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 119.85 / W, screen 322.00 / H to screen 120.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 119.85 / W, screen 322.00 / H to screen 120.26 / W, screen 399.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 119.85 / W, screen 315.00 / H to screen 120.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 120.26 / W, screen 322.00 / H to screen 120.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 120.26 / W, screen 322.00 / H to screen 120.44 / W, screen 495.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 120.26 / W, screen 315.00 / H to screen 120.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 120.44 / W, screen 322.00 / H to screen 120.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 120.44 / W, screen 322.00 / H to screen 120.69 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 121.29 / W, screen 322.00 / H to screen 128.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 121.29 / W, screen 322.00 / H to screen 128.62 / W, screen 433.16 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 128.62 / W, screen 322.00 / H to screen 129.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 128.62 / W, screen 322.00 / H to screen 129.79 / W, screen 433.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 128.62 / W, screen 315.00 / H to screen 129.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 129.79 / W, screen 322.00 / H to screen 131.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 129.79 / W, screen 322.00 / H to screen 131.32 / W, screen 407.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 129.79 / W, screen 315.00 / H to screen 131.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 131.92 / W, screen 322.00 / H to screen 144.33 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 131.92 / W, screen 322.00 / H to screen 144.33 / W, screen 389.77 / H fc rgb '#7db8e0' fs solid noborder
set label "l1.0/down" at screen 137.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 144.33 / W, screen 322.00 / H to screen 145.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 144.33 / W, screen 322.00 / H to screen 145.62 / W, screen 423.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 144.33 / W, screen 315.00 / H to screen 145.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 145.62 / W, screen 322.00 / H to screen 147.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 145.62 / W, screen 322.00 / H to screen 147.16 / W, screen 407.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 145.62 / W, screen 315.00 / H to screen 147.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 147.16 / W, screen 322.00 / H to screen 148.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 147.16 / W, screen 322.00 / H to screen 148.75 / W, screen 487.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 147.16 / W, screen 315.00 / H to screen 148.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 148.75 / W, screen 322.00 / H to screen 149.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 148.75 / W, screen 322.00 / H to screen 149.92 / W, screen 433.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 148.75 / W, screen 315.00 / H to screen 149.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 149.92 / W, screen 322.00 / H to screen 150.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 149.92 / W, screen 322.00 / H to screen 150.87 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 151.47 / W, screen 322.00 / H to screen 156.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 151.47 / W, screen 322.00 / H to screen 156.30 / W, screen 484.29 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 156.30 / W, screen 322.00 / H to screen 156.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 156.30 / W, screen 322.00 / H to screen 156.61 / W, screen 421.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 156.30 / W, screen 315.00 / H to screen 156.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 156.61 / W, screen 322.00 / H to screen 157.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 156.61 / W, screen 322.00 / H to screen 157.04 / W, screen 396.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 156.61 / W, screen 315.00 / H to screen 157.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 157.04 / W, screen 322.00 / H to screen 157.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 157.04 / W, screen 322.00 / H to screen 157.21 / W, screen 498.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 157.04 / W, screen 315.00 / H to screen 157.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 157.21 / W, screen 322.00 / H to screen 157.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 157.21 / W, screen 322.00 / H to screen 157.46 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 158.06 / W, screen 322.00 / H to screen 168.98 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 158.06 / W, screen 322.00 / H to screen 168.98 / W, screen 492.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 168.98 / W, screen 322.00 / H to screen 169.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 168.98 / W, screen 322.00 / H to screen 169.31 / W, screen 417.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 168.98 / W, screen 315.00 / H to screen 169.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 169.31 / W, screen 322.00 / H to screen 169.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 169.31 / W, screen 322.00 / H to screen 169.72 / W, screen 398.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 169.31 / W, screen 315.00 / H to screen 169.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 169.72 / W, screen 322.00 / H to screen 169.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 169.72 / W, screen 322.00 / H to screen 169.90 / W, screen 494.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 169.72 / W, screen 315.00 / H to screen 169.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 169.90 / W, screen 322.00 / H to screen 170.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 169.90 / W, screen 322.00 / H to screen 170.18 / W, screen 497.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 170.78 / W, screen 322.00 / H to screen 178.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 170.78 / W, screen 322.00 / H to screen 178.31 / W, screen 430.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 178.31 / W, screen 322.00 / H to screen 179.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 178.31 / W, screen 322.00 / H to screen 179.44 / W, screen 438.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 178.31 / W, screen 315.00 / H to screen 179.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 179.44 / W, screen 322.00 / H to screen 181.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 179.44 / W, screen 322.00 / H to screen 181.06 / W, screen 402.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 179.44 / W, screen 315.00 / H to screen 181.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 181.06 / W, screen 322.00 / H to screen 182.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 181.06 / W, screen 322.00 / H to screen 182.96 / W, screen 460.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 181.06 / W, screen 315.00 / H to screen 182.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 182.96 / W, screen 322.00 / H to screen 184.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 182.96 / W, screen 322.00 / H to screen 184.14 / W, screen 432.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 182.96 / W, screen 315.00 / H to screen 184.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 184.14 / W, screen 322.00 / H to screen 185.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 184.14 / W, screen 322.00 / H to screen 185.06 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 185.66 / W, screen 322.00 / H to screen 190.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 185.66 / W, screen 322.00 / H to screen 190.47 / W, screen 485.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 190.47 / W, screen 322.00 / H to screen 190.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 190.47 / W, screen 322.00 / H to screen 190.78 / W, screen 421.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 190.47 / W, screen 315.00 / H to screen 190.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 190.78 / W, screen 322.00 / H to screen 191.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 190.78 / W, screen 322.00 / H to screen 191.20 / W, screen 397.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 190.78 / W, screen 315.00 / H to screen 191.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 191.20 / W, screen 322.00 / H to screen 191.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 191.20 / W, screen 322.00 / H to screen 191.38 / W, screen 496.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 191.20 / W, screen 315.00 / H to screen 191.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 191.38 / W, screen 322.00 / H to screen 191.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 191.38 / W, screen 322.00 / H to screen 191.63 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 192.23 / W, screen 322.00 / H to screen 203.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 192.23 / W, screen 322.00 / H to screen 203.09 / W, screen 493.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 203.09 / W, screen 322.00 / H to screen 203.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 203.09 / W, screen 322.00 / H to screen 203.42 / W, screen 418.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 203.09 / W, screen 315.00 / H to screen 203.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 203.42 / W, screen 322.00 / H to screen 203.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 203.42 / W, screen 322.00 / H to screen 203.83 / W, screen 397.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 203.42 / W, screen 315.00 / H to screen 203.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 203.83 / W, screen 322.00 / H to screen 204.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 203.83 / W, screen 322.00 / H to screen 204.02 / W, screen 493.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 203.83 / W, screen 315.00 / H to screen 204.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 204.02 / W, screen 322.00 / H to screen 204.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 204.02 / W, screen 322.00 / H to screen 204.28 / W, screen 504.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 204.88 / W, screen 322.00 / H to screen 212.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 204.88 / W, screen 322.00 / H to screen 212.43 / W, screen 430.21 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 212.43 / W, screen 322.00 / H to screen 213.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 212.43 / W, screen 322.00 / H to screen 213.59 / W, screen 434.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 212.43 / W, screen 315.00 / H to screen 213.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 213.59 / W, screen 322.00 / H to screen 215.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 213.59 / W, screen 322.00 / H to screen 215.12 / W, screen 407.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 213.59 / W, screen 315.00 / H to screen 215.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 215.12 / W, screen 322.00 / H to screen 217.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 215.12 / W, screen 322.00 / H to screen 217.00 / W, screen 461.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 215.12 / W, screen 315.00 / H to screen 217.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 217.00 / W, screen 322.00 / H to screen 218.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 217.00 / W, screen 322.00 / H to screen 218.19 / W, screen 432.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 217.00 / W, screen 315.00 / H to screen 218.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.19 / W, screen 322.00 / H to screen 219.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.19 / W, screen 322.00 / H to screen 219.25 / W, screen 504.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 219.25 / W, screen 322.00 / H to screen 222.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 219.25 / W, screen 322.00 / H to screen 222.13 / W, screen 474.91 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 222.13 / W, screen 322.00 / H to screen 222.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.13 / W, screen 322.00 / H to screen 222.29 / W, screen 415.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.29 / W, screen 322.00 / H to screen 222.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.29 / W, screen 322.00 / H to screen 222.49 / W, screen 392.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.29 / W, screen 315.00 / H to screen 222.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.49 / W, screen 322.00 / H to screen 222.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.49 / W, screen 322.00 / H to screen 222.58 / W, screen 492.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.49 / W, screen 315.00 / H to screen 222.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.58 / W, screen 322.00 / H to screen 222.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.58 / W, screen 322.00 / H to screen 222.70 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 223.30 / W, screen 322.00 / H to screen 233.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 223.30 / W, screen 322.00 / H to screen 233.93 / W, screen 494.37 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 233.93 / W, screen 322.00 / H to screen 234.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 233.93 / W, screen 322.00 / H to screen 234.09 / W, screen 412.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 234.09 / W, screen 322.00 / H to screen 234.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 234.09 / W, screen 322.00 / H to screen 234.30 / W, screen 393.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 234.09 / W, screen 315.00 / H to screen 234.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 234.30 / W, screen 322.00 / H to screen 234.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 234.30 / W, screen 322.00 / H to screen 234.38 / W, screen 492.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 234.30 / W, screen 315.00 / H to screen 234.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 234.38 / W, screen 322.00 / H to screen 234.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 234.38 / W, screen 322.00 / H to screen 234.51 / W, screen 510.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 235.11 / W, screen 322.00 / H to screen 240.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 235.11 / W, screen 322.00 / H to screen 240.80 / W, screen 462.11 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 240.80 / W, screen 322.00 / H to screen 241.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 240.80 / W, screen 322.00 / H to screen 241.37 / W, screen 439.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 240.80 / W, screen 315.00 / H to screen 241.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 241.37 / W, screen 322.00 / H to screen 242.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 241.37 / W, screen 322.00 / H to screen 242.13 / W, screen 409.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 241.37 / W, screen 315.00 / H to screen 242.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 242.73 / W, screen 322.00 / H to screen 253.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 242.73 / W, screen 322.00 / H to screen 253.83 / W, screen 472.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 253.83 / W, screen 322.00 / H to screen 254.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 253.83 / W, screen 322.00 / H to screen 254.44 / W, screen 431.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 253.83 / W, screen 315.00 / H to screen 254.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 254.44 / W, screen 322.00 / H to screen 255.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 254.44 / W, screen 322.00 / H to screen 255.22 / W, screen 408.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 254.44 / W, screen 315.00 / H to screen 255.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 255.22 / W, screen 322.00 / H to screen 256.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 255.22 / W, screen 322.00 / H to screen 256.22 / W, screen 452.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 255.22 / W, screen 315.00 / H to screen 256.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 256.22 / W, screen 322.00 / H to screen 256.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 256.22 / W, screen 322.00 / H to screen 256.82 / W, screen 434.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 256.22 / W, screen 315.00 / H to screen 256.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 256.82 / W, screen 322.00 / H to screen 257.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 256.82 / W, screen 322.00 / H to screen 257.31 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 257.91 / W, screen 322.00 / H to screen 262.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 257.91 / W, screen 322.00 / H to screen 262.43 / W, screen 494.30 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 262.43 / W, screen 322.00 / H to screen 262.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.43 / W, screen 322.00 / H to screen 262.58 / W, screen 416.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 262.58 / W, screen 322.00 / H to screen 262.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.58 / W, screen 322.00 / H to screen 262.79 / W, screen 393.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 262.58 / W, screen 315.00 / H to screen 262.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 262.79 / W, screen 322.00 / H to screen 262.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.79 / W, screen 322.00 / H to screen 262.87 / W, screen 488.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 262.79 / W, screen 315.00 / H to screen 262.87 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 262.87 / W, screen 322.00 / H to screen 262.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.87 / W, screen 322.00 / H to screen 262.99 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 263.59 / W, screen 322.00 / H to screen 274.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 263.59 / W, screen 322.00 / H to screen 274.01 / W, screen 497.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 274.01 / W, screen 322.00 / H to screen 274.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.01 / W, screen 322.00 / H to screen 274.17 / W, screen 413.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 274.17 / W, screen 322.00 / H to screen 274.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.17 / W, screen 322.00 / H to screen 274.37 / W, screen 391.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 274.17 / W, screen 315.00 / H to screen 274.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 274.37 / W, screen 322.00 / H to screen 274.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.37 / W, screen 322.00 / H to screen 274.46 / W, screen 492.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 274.37 / W, screen 315.00 / H to screen 274.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 274.46 / W, screen 322.00 / H to screen 274.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.46 / W, screen 322.00 / H to screen 274.61 / W, screen 477.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 275.21 / W, screen 322.00 / H to screen 280.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 275.21 / W, screen 322.00 / H to screen 280.80 / W, screen 464.60 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 280.80 / W, screen 322.00 / H to screen 281.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 280.80 / W, screen 322.00 / H to screen 281.36 / W, screen 439.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 280.80 / W, screen 315.00 / H to screen 281.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.36 / W, screen 322.00 / H to screen 282.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.36 / W, screen 322.00 / H to screen 282.33 / W, screen 391.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.36 / W, screen 315.00 / H to screen 282.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 282.33 / W, screen 322.00 / H to screen 283.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 282.33 / W, screen 322.00 / H to screen 283.42 / W, screen 441.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 282.33 / W, screen 315.00 / H to screen 283.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 283.42 / W, screen 322.00 / H to screen 284.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 283.42 / W, screen 322.00 / H to screen 284.01 / W, screen 435.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 283.42 / W, screen 315.00 / H to screen 284.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 284.01 / W, screen 322.00 / H to screen 284.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 284.01 / W, screen 322.00 / H to screen 284.50 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 285.10 / W, screen 322.00 / H to screen 289.61 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 285.10 / W, screen 322.00 / H to screen 289.61 / W, screen 494.79 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 289.61 / W, screen 322.00 / H to screen 289.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.61 / W, screen 322.00 / H to screen 289.77 / W, screen 412.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.77 / W, screen 322.00 / H to screen 289.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.77 / W, screen 322.00 / H to screen 289.97 / W, screen 393.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.77 / W, screen 315.00 / H to screen 289.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 289.97 / W, screen 322.00 / H to screen 290.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.97 / W, screen 322.00 / H to screen 290.05 / W, screen 492.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.97 / W, screen 315.00 / H to screen 290.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 290.05 / W, screen 322.00 / H to screen 290.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.05 / W, screen 322.00 / H to screen 290.18 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 290.78 / W, screen 322.00 / H to screen 301.07 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 290.78 / W, screen 322.00 / H to screen 301.07 / W, screen 499.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 301.07 / W, screen 322.00 / H to screen 301.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.07 / W, screen 322.00 / H to screen 301.23 / W, screen 414.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 301.23 / W, screen 322.00 / H to screen 301.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.23 / W, screen 322.00 / H to screen 301.43 / W, screen 393.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 301.23 / W, screen 315.00 / H to screen 301.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 301.43 / W, screen 322.00 / H to screen 301.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.43 / W, screen 322.00 / H to screen 301.51 / W, screen 495.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 301.43 / W, screen 315.00 / H to screen 301.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 301.51 / W, screen 322.00 / H to screen 301.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.51 / W, screen 322.00 / H to screen 301.65 / W, screen 497.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 302.25 / W, screen 322.00 / H to screen 307.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 302.25 / W, screen 322.00 / H to screen 307.89 / W, screen 463.28 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 307.89 / W, screen 322.00 / H to screen 308.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 307.89 / W, screen 322.00 / H to screen 308.47 / W, screen 438.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 307.89 / W, screen 315.00 / H to screen 308.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 308.47 / W, screen 322.00 / H to screen 309.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 308.47 / W, screen 322.00 / H to screen 309.23 / W, screen 409.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 308.47 / W, screen 315.00 / H to screen 309.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 309.23 / W, screen 322.00 / H to screen 310.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 309.23 / W, screen 322.00 / H to screen 310.32 / W, screen 442.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 309.23 / W, screen 315.00 / H to screen 310.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 310.32 / W, screen 322.00 / H to screen 310.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 310.32 / W, screen 322.00 / H to screen 310.91 / W, screen 434.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 310.32 / W, screen 315.00 / H to screen 310.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 310.91 / W, screen 322.00 / H to screen 311.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 310.91 / W, screen 322.00 / H to screen 311.40 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 312.00 / W, screen 322.00 / H to screen 316.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 312.00 / W, screen 322.00 / H to screen 316.51 / W, screen 494.31 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 316.51 / W, screen 322.00 / H to screen 316.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.51 / W, screen 322.00 / H to screen 316.67 / W, screen 413.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 316.67 / W, screen 322.00 / H to screen 316.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.67 / W, screen 322.00 / H to screen 316.87 / W, screen 393.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 316.67 / W, screen 315.00 / H to screen 316.87 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 316.87 / W, screen 322.00 / H to screen 316.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.87 / W, screen 322.00 / H to screen 316.96 / W, screen 491.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 316.87 / W, screen 315.00 / H to screen 316.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 316.96 / W, screen 322.00 / H to screen 317.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.96 / W, screen 322.00 / H to screen 317.08 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 317.68 / W, screen 322.00 / H to screen 327.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 317.68 / W, screen 322.00 / H to screen 327.93 / W, screen 500.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 327.93 / W, screen 322.00 / H to screen 328.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 327.93 / W, screen 322.00 / H to screen 328.09 / W, screen 410.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 328.09 / W, screen 322.00 / H to screen 328.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 328.09 / W, screen 322.00 / H to screen 328.30 / W, screen 392.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 328.09 / W, screen 315.00 / H to screen 328.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 328.30 / W, screen 322.00 / H to screen 328.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 328.30 / W, screen 322.00 / H to screen 328.38 / W, screen 492.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 328.30 / W, screen 315.00 / H to screen 328.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 328.38 / W, screen 322.00 / H to screen 328.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 328.38 / W, screen 322.00 / H to screen 328.51 / W, screen 505.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 329.11 / W, screen 322.00 / H to screen 334.71 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 329.11 / W, screen 322.00 / H to screen 334.71 / W, screen 464.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 334.71 / W, screen 322.00 / H to screen 335.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 334.71 / W, screen 322.00 / H to screen 335.27 / W, screen 441.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 334.71 / W, screen 315.00 / H to screen 335.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 335.27 / W, screen 322.00 / H to screen 336.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.27 / W, screen 322.00 / H to screen 336.04 / W, screen 409.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 335.27 / W, screen 315.00 / H to screen 336.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 336.04 / W, screen 322.00 / H to screen 337.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 336.04 / W, screen 322.00 / H to screen 337.14 / W, screen 441.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 336.04 / W, screen 315.00 / H to screen 337.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 337.14 / W, screen 322.00 / H to screen 337.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 337.14 / W, screen 322.00 / H to screen 337.73 / W, screen 434.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 337.14 / W, screen 315.00 / H to screen 337.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 337.73 / W, screen 322.00 / H to screen 338.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 337.73 / W, screen 322.00 / H to screen 338.32 / W, screen 486.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 338.32 / W, screen 322.00 / H to screen 340.94 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 338.32 / W, screen 322.00 / H to screen 340.94 / W, screen 490.20 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 340.94 / W, screen 322.00 / H to screen 341.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 340.94 / W, screen 322.00 / H to screen 341.03 / W, screen 407.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 341.03 / W, screen 322.00 / H to screen 341.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 341.03 / W, screen 322.00 / H to screen 341.13 / W, screen 387.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 341.03 / W, screen 315.00 / H to screen 341.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 341.13 / W, screen 322.00 / H to screen 341.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 341.13 / W, screen 322.00 / H to screen 341.21 / W, screen 406.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 341.21 / W, screen 322.00 / H to screen 341.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 341.21 / W, screen 322.00 / H to screen 341.28 / W, screen 499.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 341.88 / W, screen 322.00 / H to screen 351.60 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 341.88 / W, screen 322.00 / H to screen 351.60 / W, screen 505.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 351.60 / W, screen 322.00 / H to screen 351.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 351.60 / W, screen 322.00 / H to screen 351.69 / W, screen 403.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 351.69 / W, screen 322.00 / H to screen 351.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 351.69 / W, screen 322.00 / H to screen 351.80 / W, screen 385.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 351.69 / W, screen 315.00 / H to screen 351.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 351.80 / W, screen 322.00 / H to screen 351.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 351.80 / W, screen 322.00 / H to screen 351.88 / W, screen 406.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 351.88 / W, screen 322.00 / H to screen 351.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 351.88 / W, screen 322.00 / H to screen 351.96 / W, screen 490.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 352.56 / W, screen 322.00 / H to screen 357.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 352.56 / W, screen 322.00 / H to screen 357.48 / W, screen 481.60 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 357.48 / W, screen 322.00 / H to screen 357.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.48 / W, screen 322.00 / H to screen 357.77 / W, screen 428.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 357.48 / W, screen 315.00 / H to screen 357.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 357.77 / W, screen 322.00 / H to screen 358.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 357.77 / W, screen 322.00 / H to screen 358.17 / W, screen 401.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 357.77 / W, screen 315.00 / H to screen 358.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 358.77 / W, screen 322.00 / H to screen 368.54 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 358.77 / W, screen 322.00 / H to screen 368.54 / W, screen 492.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 368.54 / W, screen 322.00 / H to screen 368.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 368.54 / W, screen 322.00 / H to screen 368.84 / W, screen 429.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 368.54 / W, screen 315.00 / H to screen 368.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 368.84 / W, screen 322.00 / H to screen 369.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 368.84 / W, screen 322.00 / H to screen 369.23 / W, screen 402.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 368.84 / W, screen 315.00 / H to screen 369.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 369.23 / W, screen 322.00 / H to screen 369.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 369.23 / W, screen 322.00 / H to screen 369.62 / W, screen 494.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 369.23 / W, screen 315.00 / H to screen 369.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 369.62 / W, screen 322.00 / H to screen 369.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 369.62 / W, screen 322.00 / H to screen 369.92 / W, screen 426.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 369.62 / W, screen 315.00 / H to screen 369.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 369.92 / W, screen 322.00 / H to screen 370.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 369.92 / W, screen 322.00 / H to screen 370.17 / W, screen 509.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 370.77 / W, screen 322.00 / H to screen 375.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 370.77 / W, screen 322.00 / H to screen 375.13 / W, screen 499.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 375.13 / W, screen 322.00 / H to screen 375.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.13 / W, screen 322.00 / H to screen 375.21 / W, screen 413.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.21 / W, screen 322.00 / H to screen 375.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.21 / W, screen 322.00 / H to screen 375.33 / W, screen 379.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.21 / W, screen 315.00 / H to screen 375.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 375.33 / W, screen 322.00 / H to screen 375.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.33 / W, screen 322.00 / H to screen 375.41 / W, screen 407.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.41 / W, screen 322.00 / H to screen 375.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.41 / W, screen 322.00 / H to screen 375.48 / W, screen 497.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 376.08 / W, screen 322.00 / H to screen 385.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 376.08 / W, screen 322.00 / H to screen 385.89 / W, screen 503.42 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 385.89 / W, screen 322.00 / H to screen 385.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.89 / W, screen 322.00 / H to screen 385.98 / W, screen 407.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 385.98 / W, screen 322.00 / H to screen 386.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.98 / W, screen 322.00 / H to screen 386.09 / W, screen 387.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 385.98 / W, screen 315.00 / H to screen 386.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 386.09 / W, screen 322.00 / H to screen 386.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 386.09 / W, screen 322.00 / H to screen 386.17 / W, screen 406.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 386.17 / W, screen 322.00 / H to screen 386.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 386.17 / W, screen 322.00 / H to screen 386.24 / W, screen 478.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 386.84 / W, screen 322.00 / H to screen 391.76 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 386.84 / W, screen 322.00 / H to screen 391.76 / W, screen 481.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 391.76 / W, screen 322.00 / H to screen 392.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 391.76 / W, screen 322.00 / H to screen 392.06 / W, screen 428.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 391.76 / W, screen 315.00 / H to screen 392.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 392.06 / W, screen 322.00 / H to screen 392.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 392.06 / W, screen 322.00 / H to screen 392.45 / W, screen 402.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.06 / W, screen 315.00 / H to screen 392.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 392.45 / W, screen 322.00 / H to screen 392.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 392.45 / W, screen 322.00 / H to screen 392.89 / W, screen 474.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.45 / W, screen 315.00 / H to screen 392.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 392.89 / W, screen 322.00 / H to screen 393.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 392.89 / W, screen 322.00 / H to screen 393.19 / W, screen 425.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.89 / W, screen 315.00 / H to screen 393.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 393.19 / W, screen 322.00 / H to screen 393.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 393.19 / W, screen 322.00 / H to screen 393.45 / W, screen 506.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 394.05 / W, screen 322.00 / H to screen 398.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 394.05 / W, screen 322.00 / H to screen 398.40 / W, screen 499.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 398.40 / W, screen 322.00 / H to screen 398.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 398.40 / W, screen 322.00 / H to screen 398.48 / W, screen 412.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 398.48 / W, screen 322.00 / H to screen 398.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 398.48 / W, screen 322.00 / H to screen 398.59 / W, screen 385.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 398.48 / W, screen 315.00 / H to screen 398.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 398.59 / W, screen 322.00 / H to screen 398.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 398.59 / W, screen 322.00 / H to screen 398.67 / W, screen 407.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 398.67 / W, screen 322.00 / H to screen 398.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 398.67 / W, screen 322.00 / H to screen 398.74 / W, screen 497.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 399.34 / W, screen 322.00 / H to screen 409.08 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 399.34 / W, screen 322.00 / H to screen 409.08 / W, screen 504.66 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 409.08 / W, screen 322.00 / H to screen 409.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.08 / W, screen 322.00 / H to screen 409.17 / W, screen 405.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 409.17 / W, screen 322.00 / H to screen 409.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.17 / W, screen 322.00 / H to screen 409.29 / W, screen 380.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 409.17 / W, screen 315.00 / H to screen 409.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 409.29 / W, screen 322.00 / H to screen 409.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.29 / W, screen 322.00 / H to screen 409.37 / W, screen 405.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 409.37 / W, screen 322.00 / H to screen 409.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.37 / W, screen 322.00 / H to screen 409.45 / W, screen 491.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 410.05 / W, screen 322.00 / H to screen 414.94 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 410.05 / W, screen 322.00 / H to screen 414.94 / W, screen 482.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 414.94 / W, screen 322.00 / H to screen 415.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 414.94 / W, screen 322.00 / H to screen 415.24 / W, screen 429.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 414.94 / W, screen 315.00 / H to screen 415.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 415.24 / W, screen 322.00 / H to screen 415.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.24 / W, screen 322.00 / H to screen 415.64 / W, screen 401.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.24 / W, screen 315.00 / H to screen 415.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 415.64 / W, screen 322.00 / H to screen 416.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.64 / W, screen 322.00 / H to screen 416.07 / W, screen 477.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.64 / W, screen 315.00 / H to screen 416.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 416.07 / W, screen 322.00 / H to screen 416.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 416.07 / W, screen 322.00 / H to screen 416.37 / W, screen 426.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 416.07 / W, screen 315.00 / H to screen 416.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 416.37 / W, screen 322.00 / H to screen 416.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 416.37 / W, screen 322.00 / H to screen 416.62 / W, screen 511.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 417.22 / W, screen 322.00 / H to screen 421.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 417.22 / W, screen 322.00 / H to screen 421.59 / W, screen 499.27 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 421.59 / W, screen 322.00 / H to screen 421.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.59 / W, screen 322.00 / H to screen 421.67 / W, screen 412.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 421.67 / W, screen 322.00 / H to screen 421.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.67 / W, screen 322.00 / H to screen 421.78 / W, screen 385.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 421.67 / W, screen 315.00 / H to screen 421.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 421.78 / W, screen 322.00 / H to screen 421.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.78 / W, screen 322.00 / H to screen 421.86 / W, screen 408.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 421.86 / W, screen 322.00 / H to screen 421.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.86 / W, screen 322.00 / H to screen 421.93 / W, screen 499.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 422.53 / W, screen 322.00 / H to screen 432.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 422.53 / W, screen 322.00 / H to screen 432.32 / W, screen 503.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 432.32 / W, screen 322.00 / H to screen 432.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.32 / W, screen 322.00 / H to screen 432.41 / W, screen 406.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.41 / W, screen 322.00 / H to screen 432.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.41 / W, screen 322.00 / H to screen 432.52 / W, screen 385.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.41 / W, screen 315.00 / H to screen 432.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 432.52 / W, screen 322.00 / H to screen 432.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.52 / W, screen 322.00 / H to screen 432.60 / W, screen 407.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.60 / W, screen 322.00 / H to screen 432.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.60 / W, screen 322.00 / H to screen 432.67 / W, screen 491.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 433.27 / W, screen 322.00 / H to screen 438.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 433.27 / W, screen 322.00 / H to screen 438.17 / W, screen 482.24 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 438.17 / W, screen 322.00 / H to screen 438.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.17 / W, screen 322.00 / H to screen 438.46 / W, screen 428.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.17 / W, screen 315.00 / H to screen 438.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 438.46 / W, screen 322.00 / H to screen 438.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.46 / W, screen 322.00 / H to screen 438.95 / W, screen 387.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.46 / W, screen 315.00 / H to screen 438.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 438.95 / W, screen 322.00 / H to screen 439.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.95 / W, screen 322.00 / H to screen 439.37 / W, screen 478.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.95 / W, screen 315.00 / H to screen 439.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 439.37 / W, screen 322.00 / H to screen 439.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 439.37 / W, screen 322.00 / H to screen 439.68 / W, screen 425.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 439.37 / W, screen 315.00 / H to screen 439.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 439.68 / W, screen 322.00 / H to screen 439.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 439.68 / W, screen 322.00 / H to screen 439.93 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 440.53 / W, screen 322.00 / H to screen 444.88 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 440.53 / W, screen 322.00 / H to screen 444.88 / W, screen 499.98 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 444.88 / W, screen 322.00 / H to screen 444.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 444.88 / W, screen 322.00 / H to screen 444.97 / W, screen 407.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 444.97 / W, screen 322.00 / H to screen 445.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 444.97 / W, screen 322.00 / H to screen 445.08 / W, screen 387.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 444.97 / W, screen 315.00 / H to screen 445.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 445.08 / W, screen 322.00 / H to screen 445.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 445.08 / W, screen 322.00 / H to screen 445.16 / W, screen 408.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 445.16 / W, screen 322.00 / H to screen 445.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 445.16 / W, screen 322.00 / H to screen 445.22 / W, screen 499.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 445.82 / W, screen 322.00 / H to screen 455.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 445.82 / W, screen 322.00 / H to screen 455.62 / W, screen 503.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 455.62 / W, screen 322.00 / H to screen 455.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 455.62 / W, screen 322.00 / H to screen 455.71 / W, screen 403.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 455.71 / W, screen 322.00 / H to screen 455.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 455.71 / W, screen 322.00 / H to screen 455.82 / W, screen 385.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 455.71 / W, screen 315.00 / H to screen 455.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 455.82 / W, screen 322.00 / H to screen 455.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 455.82 / W, screen 322.00 / H to screen 455.90 / W, screen 406.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 455.90 / W, screen 322.00 / H to screen 455.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 455.90 / W, screen 322.00 / H to screen 455.97 / W, screen 497.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 456.57 / W, screen 322.00 / H to screen 461.49 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 456.57 / W, screen 322.00 / H to screen 461.49 / W, screen 481.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 461.49 / W, screen 322.00 / H to screen 461.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 461.49 / W, screen 322.00 / H to screen 461.78 / W, screen 430.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.49 / W, screen 315.00 / H to screen 461.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 461.78 / W, screen 322.00 / H to screen 462.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 461.78 / W, screen 322.00 / H to screen 462.18 / W, screen 402.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.78 / W, screen 315.00 / H to screen 462.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.18 / W, screen 322.00 / H to screen 462.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.18 / W, screen 322.00 / H to screen 462.59 / W, screen 482.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.18 / W, screen 315.00 / H to screen 462.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.59 / W, screen 322.00 / H to screen 462.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.59 / W, screen 322.00 / H to screen 462.90 / W, screen 425.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.59 / W, screen 315.00 / H to screen 462.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.90 / W, screen 322.00 / H to screen 463.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.90 / W, screen 322.00 / H to screen 463.16 / W, screen 505.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 463.76 / W, screen 322.00 / H to screen 468.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 463.76 / W, screen 322.00 / H to screen 468.12 / W, screen 499.76 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 468.12 / W, screen 322.00 / H to screen 468.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.12 / W, screen 322.00 / H to screen 468.20 / W, screen 412.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.20 / W, screen 322.00 / H to screen 468.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.20 / W, screen 322.00 / H to screen 468.30 / W, screen 387.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.20 / W, screen 315.00 / H to screen 468.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 468.30 / W, screen 322.00 / H to screen 468.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.30 / W, screen 322.00 / H to screen 468.39 / W, screen 407.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.39 / W, screen 322.00 / H to screen 468.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.39 / W, screen 322.00 / H to screen 468.45 / W, screen 500.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 469.05 / W, screen 322.00 / H to screen 478.81 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 469.05 / W, screen 322.00 / H to screen 478.81 / W, screen 504.44 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 478.81 / W, screen 322.00 / H to screen 478.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 478.81 / W, screen 322.00 / H to screen 478.90 / W, screen 404.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 478.90 / W, screen 322.00 / H to screen 479.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 478.90 / W, screen 322.00 / H to screen 479.00 / W, screen 387.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 478.90 / W, screen 315.00 / H to screen 479.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 479.00 / W, screen 322.00 / H to screen 479.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.00 / W, screen 322.00 / H to screen 479.08 / W, screen 407.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.08 / W, screen 322.00 / H to screen 479.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.08 / W, screen 322.00 / H to screen 479.15 / W, screen 498.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.75 / W, screen 322.00 / H to screen 484.65 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 479.75 / W, screen 322.00 / H to screen 484.65 / W, screen 482.32 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 484.65 / W, screen 322.00 / H to screen 484.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.65 / W, screen 322.00 / H to screen 484.94 / W, screen 429.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.65 / W, screen 315.00 / H to screen 484.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 484.94 / W, screen 322.00 / H to screen 485.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.94 / W, screen 322.00 / H to screen 485.34 / W, screen 402.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.94 / W, screen 315.00 / H to screen 485.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 485.34 / W, screen 322.00 / H to screen 485.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.34 / W, screen 322.00 / H to screen 485.81 / W, screen 462.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 485.34 / W, screen 315.00 / H to screen 485.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 485.81 / W, screen 322.00 / H to screen 486.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.81 / W, screen 322.00 / H to screen 486.11 / W, screen 426.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 485.81 / W, screen 315.00 / H to screen 486.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 486.11 / W, screen 322.00 / H to screen 486.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.11 / W, screen 322.00 / H to screen 486.45 / W, screen 464.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.45 / W, screen 322.00 / H to screen 489.05 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 486.45 / W, screen 322.00 / H to screen 489.05 / W, screen 491.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 489.05 / W, screen 322.00 / H to screen 489.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 489.05 / W, screen 322.00 / H to screen 489.10 / W, screen 399.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 489.10 / W, screen 322.00 / H to screen 489.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 489.10 / W, screen 322.00 / H to screen 489.16 / W, screen 378.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 489.10 / W, screen 315.00 / H to screen 489.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 489.16 / W, screen 322.00 / H to screen 489.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 489.16 / W, screen 322.00 / H to screen 489.20 / W, screen 402.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 489.20 / W, screen 322.00 / H to screen 489.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 489.20 / W, screen 322.00 / H to screen 489.25 / W, screen 466.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 489.85 / W, screen 322.00 / H to screen 499.69 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 489.85 / W, screen 322.00 / H to screen 499.69 / W, screen 493.91 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 499.69 / W, screen 322.00 / H to screen 499.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.69 / W, screen 322.00 / H to screen 499.74 / W, screen 389.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.74 / W, screen 322.00 / H to screen 499.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.74 / W, screen 322.00 / H to screen 499.80 / W, screen 379.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.74 / W, screen 315.00 / H to screen 499.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 499.80 / W, screen 322.00 / H to screen 499.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.80 / W, screen 322.00 / H to screen 499.85 / W, screen 397.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.85 / W, screen 322.00 / H to screen 499.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.85 / W, screen 322.00 / H to screen 499.89 / W, screen 472.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 500.49 / W, screen 322.00 / H to screen 505.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 500.49 / W, screen 322.00 / H to screen 505.17 / W, screen 489.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 505.17 / W, screen 322.00 / H to screen 505.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 505.17 / W, screen 322.00 / H to screen 505.33 / W, screen 410.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 505.17 / W, screen 315.00 / H to screen 505.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 505.33 / W, screen 322.00 / H to screen 505.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 505.33 / W, screen 322.00 / H to screen 505.55 / W, screen 392.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 505.33 / W, screen 315.00 / H to screen 505.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 506.15 / W, screen 322.00 / H to screen 515.98 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 506.15 / W, screen 322.00 / H to screen 515.98 / W, screen 491.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 515.98 / W, screen 322.00 / H to screen 516.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.98 / W, screen 322.00 / H to screen 516.14 / W, screen 410.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 515.98 / W, screen 315.00 / H to screen 516.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 516.14 / W, screen 322.00 / H to screen 516.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.14 / W, screen 322.00 / H to screen 516.36 / W, screen 391.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.14 / W, screen 315.00 / H to screen 516.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 516.36 / W, screen 322.00 / H to screen 516.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.36 / W, screen 322.00 / H to screen 516.61 / W, screen 447.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.36 / W, screen 315.00 / H to screen 516.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 516.61 / W, screen 322.00 / H to screen 516.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.61 / W, screen 322.00 / H to screen 516.71 / W, screen 469.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.61 / W, screen 315.00 / H to screen 516.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 516.71 / W, screen 322.00 / H to screen 516.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.71 / W, screen 322.00 / H to screen 516.84 / W, screen 499.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 517.44 / W, screen 322.00 / H to screen 521.98 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 517.44 / W, screen 322.00 / H to screen 521.98 / W, screen 493.51 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 521.98 / W, screen 322.00 / H to screen 522.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.98 / W, screen 322.00 / H to screen 522.04 / W, screen 393.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.04 / W, screen 322.00 / H to screen 522.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 522.04 / W, screen 322.00 / H to screen 522.10 / W, screen 379.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.04 / W, screen 315.00 / H to screen 522.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 522.10 / W, screen 322.00 / H to screen 522.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 522.10 / W, screen 322.00 / H to screen 522.14 / W, screen 397.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.14 / W, screen 322.00 / H to screen 522.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 522.14 / W, screen 322.00 / H to screen 522.18 / W, screen 465.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.78 / W, screen 322.00 / H to screen 532.18 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 522.78 / W, screen 322.00 / H to screen 532.18 / W, screen 501.55 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 532.18 / W, screen 322.00 / H to screen 532.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 532.18 / W, screen 322.00 / H to screen 532.23 / W, screen 397.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 532.23 / W, screen 322.00 / H to screen 532.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 532.23 / W, screen 322.00 / H to screen 532.29 / W, screen 380.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 532.23 / W, screen 315.00 / H to screen 532.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 532.29 / W, screen 322.00 / H to screen 532.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 532.29 / W, screen 322.00 / H to screen 532.33 / W, screen 398.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 532.33 / W, screen 322.00 / H to screen 532.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 532.33 / W, screen 322.00 / H to screen 532.38 / W, screen 457.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 532.98 / W, screen 322.00 / H to screen 537.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 532.98 / W, screen 322.00 / H to screen 537.72 / W, screen 486.90 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 537.72 / W, screen 322.00 / H to screen 537.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 537.72 / W, screen 322.00 / H to screen 537.89 / W, screen 410.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 537.72 / W, screen 315.00 / H to screen 537.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 537.89 / W, screen 322.00 / H to screen 538.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 537.89 / W, screen 322.00 / H to screen 538.10 / W, screen 393.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 537.89 / W, screen 315.00 / H to screen 538.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 538.10 / W, screen 322.00 / H to screen 538.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.10 / W, screen 322.00 / H to screen 538.37 / W, screen 439.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.10 / W, screen 315.00 / H to screen 538.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 538.37 / W, screen 322.00 / H to screen 538.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.37 / W, screen 322.00 / H to screen 538.46 / W, screen 477.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.37 / W, screen 315.00 / H to screen 538.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 538.46 / W, screen 322.00 / H to screen 538.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.46 / W, screen 322.00 / H to screen 538.59 / W, screen 504.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 539.19 / W, screen 322.00 / H to screen 543.71 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 539.19 / W, screen 322.00 / H to screen 543.71 / W, screen 494.24 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 543.71 / W, screen 322.00 / H to screen 543.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.71 / W, screen 322.00 / H to screen 543.76 / W, screen 393.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.76 / W, screen 322.00 / H to screen 543.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.76 / W, screen 322.00 / H to screen 543.82 / W, screen 379.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.76 / W, screen 315.00 / H to screen 543.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 543.82 / W, screen 322.00 / H to screen 543.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.82 / W, screen 322.00 / H to screen 543.87 / W, screen 394.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.87 / W, screen 322.00 / H to screen 543.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.87 / W, screen 322.00 / H to screen 543.91 / W, screen 467.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 544.51 / W, screen 322.00 / H to screen 553.96 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 544.51 / W, screen 322.00 / H to screen 553.96 / W, screen 500.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 553.96 / W, screen 322.00 / H to screen 554.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.96 / W, screen 322.00 / H to screen 554.00 / W, screen 396.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 554.00 / W, screen 322.00 / H to screen 554.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 554.00 / W, screen 322.00 / H to screen 554.07 / W, screen 374.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 554.00 / W, screen 315.00 / H to screen 554.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 554.07 / W, screen 322.00 / H to screen 554.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 554.07 / W, screen 322.00 / H to screen 554.12 / W, screen 401.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 554.12 / W, screen 322.00 / H to screen 554.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 554.12 / W, screen 322.00 / H to screen 554.16 / W, screen 461.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 554.76 / W, screen 322.00 / H to screen 559.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 554.76 / W, screen 322.00 / H to screen 559.51 / W, screen 486.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 559.51 / W, screen 322.00 / H to screen 559.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 559.51 / W, screen 322.00 / H to screen 559.67 / W, screen 412.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 559.51 / W, screen 315.00 / H to screen 559.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 559.67 / W, screen 322.00 / H to screen 559.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 559.67 / W, screen 322.00 / H to screen 559.88 / W, screen 392.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 559.67 / W, screen 315.00 / H to screen 559.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 559.88 / W, screen 322.00 / H to screen 560.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 559.88 / W, screen 322.00 / H to screen 560.16 / W, screen 436.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 559.88 / W, screen 315.00 / H to screen 560.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 560.16 / W, screen 322.00 / H to screen 560.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 560.16 / W, screen 322.00 / H to screen 560.25 / W, screen 474.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 560.16 / W, screen 315.00 / H to screen 560.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 560.25 / W, screen 322.00 / H to screen 560.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 560.25 / W, screen 322.00 / H to screen 560.40 / W, screen 424.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 560.25 / W, screen 315.00 / H to screen 560.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 560.40 / W, screen 322.00 / H to screen 560.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 560.40 / W, screen 322.00 / H to screen 560.42 / W, screen 340.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 560.42 / W, screen 322.00 / H to screen 561.96 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 560.42 / W, screen 322.00 / H to screen 561.96 / W, screen 376.97 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 560.42 / W, screen 315.00 / H to screen 561.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 561.96 / W, screen 322.00 / H to screen 561.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 561.96 / W, screen 322.00 / H to screen 561.98 / W, screen 329.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 561.96 / W, screen 315.00 / H to screen 561.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 561.98 / W, screen 322.00 / H to screen 562.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 561.98 / W, screen 322.00 / H to screen 562.00 / W, screen 328.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 561.98 / W, screen 315.00 / H to screen 562.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 17.9 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.92 times as fast as fp32, 90 % of its own roofs, 0.3 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 80.61 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 80.61 / W, screen 125.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 81.21 / W, screen 66.00 / H to screen 94.94 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 81.21 / W, screen 66.00 / H to screen 94.94 / W, screen 226.23 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 87.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 94.94 / W, screen 66.00 / H to screen 95.42 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 94.94 / W, screen 66.00 / H to screen 95.42 / W, screen 150.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 94.94 / W, screen 59.00 / H to screen 95.42 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 95.42 / W, screen 66.00 / H to screen 96.85 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 95.42 / W, screen 66.00 / H to screen 96.85 / W, screen 220.46 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 97.45 / W, screen 66.00 / H to screen 107.77 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 97.45 / W, screen 66.00 / H to screen 107.77 / W, screen 245.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 108.37 / W, screen 66.00 / H to screen 113.35 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 108.37 / W, screen 66.00 / H to screen 113.35 / W, screen 224.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 113.95 / W, screen 66.00 / H to screen 119.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 113.95 / W, screen 66.00 / H to screen 119.95 / W, screen 199.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 120.55 / W, screen 66.00 / H to screen 124.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 120.55 / W, screen 66.00 / H to screen 124.88 / W, screen 244.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 125.48 / W, screen 66.00 / H to screen 135.76 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 125.48 / W, screen 66.00 / H to screen 135.76 / W, screen 246.26 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 136.36 / W, screen 66.00 / H to screen 142.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 136.36 / W, screen 66.00 / H to screen 142.32 / W, screen 200.29 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 142.92 / W, screen 66.00 / H to screen 147.26 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 142.92 / W, screen 66.00 / H to screen 147.26 / W, screen 244.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 147.86 / W, screen 66.00 / H to screen 158.13 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 147.86 / W, screen 66.00 / H to screen 158.13 / W, screen 246.39 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 158.73 / W, screen 66.00 / H to screen 164.70 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 158.73 / W, screen 66.00 / H to screen 164.70 / W, screen 200.03 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 164.70 / W, screen 66.00 / H to screen 167.27 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 164.70 / W, screen 66.00 / H to screen 167.27 / W, screen 237.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 167.87 / W, screen 66.00 / H to screen 178.13 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 167.87 / W, screen 66.00 / H to screen 178.13 / W, screen 244.26 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 178.73 / W, screen 66.00 / H to screen 183.26 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 178.73 / W, screen 66.00 / H to screen 183.26 / W, screen 237.78 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 183.86 / W, screen 66.00 / H to screen 193.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 183.86 / W, screen 66.00 / H to screen 193.69 / W, screen 235.16 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 194.29 / W, screen 66.00 / H to screen 198.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 194.29 / W, screen 66.00 / H to screen 198.53 / W, screen 248.23 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 199.13 / W, screen 66.00 / H to screen 209.21 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 199.13 / W, screen 66.00 / H to screen 209.21 / W, screen 247.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 209.81 / W, screen 66.00 / H to screen 214.87 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 209.81 / W, screen 66.00 / H to screen 214.87 / W, screen 221.75 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 215.47 / W, screen 66.00 / H to screen 219.70 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.47 / W, screen 66.00 / H to screen 219.70 / W, screen 248.73 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 220.30 / W, screen 66.00 / H to screen 230.24 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 220.30 / W, screen 66.00 / H to screen 230.24 / W, screen 249.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 230.84 / W, screen 66.00 / H to screen 235.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 230.84 / W, screen 66.00 / H to screen 235.88 / W, screen 222.26 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 236.48 / W, screen 66.00 / H to screen 240.72 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 236.48 / W, screen 66.00 / H to screen 240.72 / W, screen 248.31 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 241.32 / W, screen 66.00 / H to screen 251.31 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 241.32 / W, screen 66.00 / H to screen 251.31 / W, screen 248.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 251.91 / W, screen 66.00 / H to screen 256.96 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 251.91 / W, screen 66.00 / H to screen 256.96 / W, screen 222.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 256.96 / W, screen 66.00 / H to screen 259.43 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 256.96 / W, screen 66.00 / H to screen 259.43 / W, screen 244.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 260.03 / W, screen 66.00 / H to screen 269.60 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 260.03 / W, screen 66.00 / H to screen 269.60 / W, screen 251.78 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 270.20 / W, screen 66.00 / H to screen 274.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 270.20 / W, screen 66.00 / H to screen 274.63 / W, screen 241.26 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 275.23 / W, screen 66.00 / H to screen 284.58 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 275.23 / W, screen 66.00 / H to screen 284.58 / W, screen 243.30 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 285.18 / W, screen 66.00 / H to screen 289.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 285.18 / W, screen 66.00 / H to screen 289.39 / W, screen 249.21 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 289.99 / W, screen 66.00 / H to screen 299.59 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 289.99 / W, screen 66.00 / H to screen 299.59 / W, screen 251.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 300.19 / W, screen 66.00 / H to screen 304.91 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 300.19 / W, screen 66.00 / H to screen 304.91 / W, screen 231.75 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 305.51 / W, screen 66.00 / H to screen 309.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 305.51 / W, screen 66.00 / H to screen 309.71 / W, screen 249.53 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 310.31 / W, screen 66.00 / H to screen 319.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 310.31 / W, screen 66.00 / H to screen 319.88 / W, screen 251.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 320.48 / W, screen 66.00 / H to screen 325.20 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 320.48 / W, screen 66.00 / H to screen 325.20 / W, screen 231.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 325.80 / W, screen 66.00 / H to screen 330.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 325.80 / W, screen 66.00 / H to screen 330.00 / W, screen 249.74 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 330.60 / W, screen 66.00 / H to screen 340.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 330.60 / W, screen 66.00 / H to screen 340.16 / W, screen 251.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 340.76 / W, screen 66.00 / H to screen 345.49 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 340.76 / W, screen 66.00 / H to screen 345.49 / W, screen 231.57 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 346.09 / W, screen 66.00 / H to screen 350.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 346.09 / W, screen 66.00 / H to screen 350.28 / W, screen 249.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 350.88 / W, screen 66.00 / H to screen 360.43 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 350.88 / W, screen 66.00 / H to screen 360.43 / W, screen 252.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 361.03 / W, screen 66.00 / H to screen 365.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 361.03 / W, screen 66.00 / H to screen 365.71 / W, screen 233.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 366.31 / W, screen 66.00 / H to screen 370.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 366.31 / W, screen 66.00 / H to screen 370.51 / W, screen 249.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 371.11 / W, screen 66.00 / H to screen 380.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 371.11 / W, screen 66.00 / H to screen 380.67 / W, screen 251.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 381.27 / W, screen 66.00 / H to screen 386.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 381.27 / W, screen 66.00 / H to screen 386.00 / W, screen 231.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 386.00 / W, screen 66.00 / H to screen 388.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 386.00 / W, screen 66.00 / H to screen 388.50 / W, screen 242.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 389.10 / W, screen 66.00 / H to screen 398.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 389.10 / W, screen 66.00 / H to screen 398.33 / W, screen 248.53 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 398.93 / W, screen 66.00 / H to screen 403.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 398.93 / W, screen 66.00 / H to screen 403.30 / W, screen 243.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 403.90 / W, screen 66.00 / H to screen 413.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 403.90 / W, screen 66.00 / H to screen 413.53 / W, screen 238.22 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 414.13 / W, screen 66.00 / H to screen 418.38 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 414.13 / W, screen 66.00 / H to screen 418.38 / W, screen 247.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 418.98 / W, screen 66.00 / H to screen 428.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 418.98 / W, screen 66.00 / H to screen 428.28 / W, screen 247.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 428.88 / W, screen 66.00 / H to screen 433.37 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 428.88 / W, screen 66.00 / H to screen 433.37 / W, screen 239.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 433.97 / W, screen 66.00 / H to screen 438.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 433.97 / W, screen 66.00 / H to screen 438.32 / W, screen 244.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 438.92 / W, screen 66.00 / H to screen 448.13 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 438.92 / W, screen 66.00 / H to screen 448.13 / W, screen 248.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 448.73 / W, screen 66.00 / H to screen 453.29 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 448.73 / W, screen 66.00 / H to screen 453.29 / W, screen 237.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 453.29 / W, screen 66.00 / H to screen 453.41 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 453.29 / W, screen 66.00 / H to screen 453.41 / W, screen 125.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 453.41 / W, screen 66.00 / H to screen 454.84 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 453.41 / W, screen 66.00 / H to screen 454.84 / W, screen 124.72 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 453.41 / W, screen 59.00 / H to screen 454.84 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 454.84 / W, screen 66.00 / H to screen 454.89 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 454.84 / W, screen 66.00 / H to screen 454.89 / W, screen 69.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 454.84 / W, screen 59.00 / H to screen 454.89 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 292.6 / W, screen 52.0 / H to screen 292.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 292.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 505.2 / W, screen 52.0 / H to screen 505.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "20.0 ms" at screen 505.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 717.8 / W, screen 52.0 / H to screen 717.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "30.0 ms" at screen 717.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 930.3 / W, screen 52.0 / H to screen 930.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "40.0 ms" at screen 930.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1142.9 / W, screen 52.0 / H to screen 1142.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50.0 ms" at screen 1142.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1355.5 / W, screen 52.0 / H to screen 1355.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "60.0 ms" at screen 1355.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-resnet50_v1.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-resnet50_v1.png'
plot NaN notitle
unset output
