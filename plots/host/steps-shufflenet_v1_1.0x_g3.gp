# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-shufflenet_v1_1.0x_g3.gp
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
set label "shufflenet_v1_1.0x_g3: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.67 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
set object rectangle from screen 80.00 / W, screen 827.00 / H to screen 102.00 / W, screen 841.00 / H fc rgb '#7db8e0' fs solid noborder
set label "convolution" at screen 108.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 213.80 / W, screen 827.00 / H to screen 235.80 / W, screen 841.00 / H fc rgb '#7fc8a9' fs solid noborder
set label "depthwise" at screen 241.8 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 332.00 / W, screen 827.00 / H to screen 354.00 / W, screen 841.00 / H fc rgb '#e3a8cb' fs solid noborder
set label "dense, LSTM" at screen 360.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 465.80 / W, screen 827.00 / H to screen 487.80 / W, screen 841.00 / H fc rgb '#f2b75c' fs solid noborder
set label "glue" at screen 493.8 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 545.00 / W, screen 827.00 / H to screen 567.00 / W, screen 841.00 / H fc rgb '#e6f0f8' fs solid noborder
set label "pale above a bar: time lost" at screen 573.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 803.60 / W, screen 832.00 / H to screen 825.60 / W, screen 837.00 / H fc rgb '#a40e26' fs solid noborder
set label "memory is the roof (else arithmetic)" at screen 831.6 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 1132.40 / W, screen 827.00 / H to screen 1154.40 / W, screen 841.00 / H fc rgb '#cc0000' fs solid noborder
set label "above its roof: a wrong count or roof" at screen 1160.4 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "fp32: 3.21 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "76 % of its own roofs, 2.8 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 194.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 194.48 / W, screen 684.64 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 137.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 195.08 / W, screen 578.00 / H to screen 217.72 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 195.08 / W, screen 578.00 / H to screen 217.72 / W, screen 636.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 195.08 / W, screen 571.00 / H to screen 217.72 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 206.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 218.32 / W, screen 578.00 / H to screen 261.28 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 218.32 / W, screen 578.00 / H to screen 261.28 / W, screen 744.58 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 239.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 261.88 / W, screen 578.00 / H to screen 271.89 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 261.88 / W, screen 578.00 / H to screen 271.89 / W, screen 652.83 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 261.88 / W, screen 571.00 / H to screen 271.89 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 272.49 / W, screen 578.00 / H to screen 307.27 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 272.49 / W, screen 578.00 / H to screen 307.27 / W, screen 722.19 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 289.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 307.87 / W, screen 578.00 / H to screen 313.83 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 307.87 / W, screen 578.00 / H to screen 313.83 / W, screen 621.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 307.87 / W, screen 571.00 / H to screen 313.83 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 314.43 / W, screen 578.00 / H to screen 358.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 314.43 / W, screen 578.00 / H to screen 358.66 / W, screen 729.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 336.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 359.26 / W, screen 578.00 / H to screen 366.79 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 359.26 / W, screen 578.00 / H to screen 366.79 / W, screen 657.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 367.39 / W, screen 578.00 / H to screen 406.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 367.39 / W, screen 578.00 / H to screen 406.32 / W, screen 721.41 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 386.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 406.92 / W, screen 578.00 / H to screen 450.88 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 406.92 / W, screen 578.00 / H to screen 450.88 / W, screen 730.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 428.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 451.48 / W, screen 578.00 / H to screen 456.34 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 451.48 / W, screen 578.00 / H to screen 456.34 / W, screen 696.63 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 456.94 / W, screen 578.00 / H to screen 495.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 456.94 / W, screen 578.00 / H to screen 495.95 / W, screen 721.12 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 476.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 496.55 / W, screen 578.00 / H to screen 540.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 496.55 / W, screen 578.00 / H to screen 540.55 / W, screen 730.52 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 518.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 541.15 / W, screen 578.00 / H to screen 546.02 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 541.15 / W, screen 578.00 / H to screen 546.02 / W, screen 696.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 546.62 / W, screen 578.00 / H to screen 585.53 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 546.62 / W, screen 578.00 / H to screen 585.53 / W, screen 721.46 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 565.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 586.13 / W, screen 578.00 / H to screen 654.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 586.13 / W, screen 578.00 / H to screen 654.16 / W, screen 743.21 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 619.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 654.76 / W, screen 578.00 / H to screen 659.07 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 654.76 / W, screen 578.00 / H to screen 659.07 / W, screen 652.23 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 654.76 / W, screen 571.00 / H to screen 659.07 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 659.67 / W, screen 578.00 / H to screen 676.02 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 659.67 / W, screen 578.00 / H to screen 676.02 / W, screen 745.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv2" at screen 667.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 676.62 / W, screen 578.00 / H to screen 683.31 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 676.62 / W, screen 578.00 / H to screen 683.31 / W, screen 686.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 676.62 / W, screen 571.00 / H to screen 683.31 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 683.91 / W, screen 578.00 / H to screen 717.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 683.91 / W, screen 578.00 / H to screen 717.95 / W, screen 741.64 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 700.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 717.95 / W, screen 578.00 / H to screen 720.73 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 717.95 / W, screen 578.00 / H to screen 720.73 / W, screen 688.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 721.33 / W, screen 578.00 / H to screen 755.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 721.33 / W, screen 578.00 / H to screen 755.16 / W, screen 742.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 737.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 755.76 / W, screen 578.00 / H to screen 789.82 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 755.76 / W, screen 578.00 / H to screen 789.82 / W, screen 741.55 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv1" at screen 772.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 789.82 / W, screen 578.00 / H to screen 792.38 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 789.82 / W, screen 578.00 / H to screen 792.38 / W, screen 698.46 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 792.98 / W, screen 578.00 / H to screen 826.93 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 792.98 / W, screen 578.00 / H to screen 826.93 / W, screen 742.09 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 809.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 827.53 / W, screen 578.00 / H to screen 861.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 827.53 / W, screen 578.00 / H to screen 861.55 / W, screen 741.73 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv1" at screen 844.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 861.55 / W, screen 578.00 / H to screen 864.08 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 861.55 / W, screen 578.00 / H to screen 864.08 / W, screen 699.79 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 864.68 / W, screen 578.00 / H to screen 898.49 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 864.68 / W, screen 578.00 / H to screen 898.49 / W, screen 742.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 881.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 899.09 / W, screen 578.00 / H to screen 933.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 899.09 / W, screen 578.00 / H to screen 933.11 / W, screen 741.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv1" at screen 915.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 933.11 / W, screen 578.00 / H to screen 935.70 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 933.11 / W, screen 578.00 / H to screen 935.70 / W, screen 697.15 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 936.30 / W, screen 578.00 / H to screen 970.07 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 936.30 / W, screen 578.00 / H to screen 970.07 / W, screen 742.90 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 952.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 970.67 / W, screen 578.00 / H to screen 1004.72 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 970.67 / W, screen 578.00 / H to screen 1004.72 / W, screen 741.60 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv1" at screen 987.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1004.72 / W, screen 578.00 / H to screen 1007.39 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1004.72 / W, screen 578.00 / H to screen 1007.39 / W, screen 693.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1007.99 / W, screen 578.00 / H to screen 1041.81 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1007.99 / W, screen 578.00 / H to screen 1041.81 / W, screen 742.69 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1024.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1042.41 / W, screen 578.00 / H to screen 1076.38 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1042.41 / W, screen 578.00 / H to screen 1076.38 / W, screen 741.97 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv1" at screen 1059.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1076.38 / W, screen 578.00 / H to screen 1078.93 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1076.38 / W, screen 578.00 / H to screen 1078.93 / W, screen 698.90 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1079.53 / W, screen 578.00 / H to screen 1113.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1079.53 / W, screen 578.00 / H to screen 1113.44 / W, screen 742.29 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1096.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1114.04 / W, screen 578.00 / H to screen 1148.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1114.04 / W, screen 578.00 / H to screen 1148.06 / W, screen 741.73 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv1" at screen 1130.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1148.06 / W, screen 578.00 / H to screen 1150.72 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1148.06 / W, screen 578.00 / H to screen 1150.72 / W, screen 693.80 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1151.32 / W, screen 578.00 / H to screen 1185.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1151.32 / W, screen 578.00 / H to screen 1185.16 / W, screen 742.60 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1167.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1185.76 / W, screen 578.00 / H to screen 1248.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1185.76 / W, screen 578.00 / H to screen 1248.09 / W, screen 758.15 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1216.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1248.09 / W, screen 578.00 / H to screen 1250.54 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1248.09 / W, screen 578.00 / H to screen 1250.54 / W, screen 655.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1248.09 / W, screen 571.00 / H to screen 1250.54 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1251.14 / W, screen 578.00 / H to screen 1268.98 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1251.14 / W, screen 578.00 / H to screen 1268.98 / W, screen 731.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv2" at screen 1259.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1268.98 / W, screen 578.00 / H to screen 1272.26 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1268.98 / W, screen 578.00 / H to screen 1272.26 / W, screen 688.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1268.98 / W, screen 571.00 / H to screen 1272.26 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1272.86 / W, screen 578.00 / H to screen 1306.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1272.86 / W, screen 578.00 / H to screen 1306.73 / W, screen 742.44 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv1" at screen 1289.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1306.73 / W, screen 578.00 / H to screen 1308.43 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1306.73 / W, screen 578.00 / H to screen 1308.43 / W, screen 654.45 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1309.03 / W, screen 578.00 / H to screen 1346.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1309.03 / W, screen 578.00 / H to screen 1346.48 / W, screen 727.00 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1327.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1347.08 / W, screen 578.00 / H to screen 1380.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1347.08 / W, screen 578.00 / H to screen 1380.55 / W, screen 744.37 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv1" at screen 1363.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1380.55 / W, screen 578.00 / H to screen 1382.16 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1380.55 / W, screen 578.00 / H to screen 1382.16 / W, screen 659.36 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1382.76 / W, screen 578.00 / H to screen 1420.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1382.76 / W, screen 578.00 / H to screen 1420.29 / W, screen 726.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1401.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1420.89 / W, screen 578.00 / H to screen 1454.35 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1420.89 / W, screen 578.00 / H to screen 1454.35 / W, screen 744.41 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv1" at screen 1437.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1454.35 / W, screen 578.00 / H to screen 1456.11 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1454.35 / W, screen 578.00 / H to screen 1456.11 / W, screen 652.21 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1456.71 / W, screen 578.00 / H to screen 1494.08 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1456.71 / W, screen 578.00 / H to screen 1494.08 / W, screen 727.29 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1475.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1494.08 / W, screen 578.00 / H to screen 1495.02 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1494.08 / W, screen 578.00 / H to screen 1495.02 / W, screen 733.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1494.08 / W, screen 571.00 / H to screen 1495.02 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1495.62 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1495.62 / W, screen 578.00 / H to screen 1560.00 / W, screen 631.52 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1495.62 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1527.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 2.82 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "1.14 times as fast as fp32, 48 % of its own roofs, 46 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 90.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 90.14 / W, screen 400.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 90.74 / W, screen 322.00 / H to screen 180.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 90.74 / W, screen 322.00 / H to screen 180.30 / W, screen 367.38 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 135.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 180.90 / W, screen 322.00 / H to screen 191.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 180.90 / W, screen 322.00 / H to screen 191.90 / W, screen 418.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 192.50 / W, screen 322.00 / H to screen 208.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 192.50 / W, screen 322.00 / H to screen 208.05 / W, screen 389.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 192.50 / W, screen 315.00 / H to screen 208.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/bn" at screen 200.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 208.65 / W, screen 322.00 / H to screen 217.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 208.65 / W, screen 322.00 / H to screen 217.83 / W, screen 430.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 208.65 / W, screen 315.00 / H to screen 217.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.43 / W, screen 322.00 / H to screen 240.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.43 / W, screen 322.00 / H to screen 240.65 / W, screen 382.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 218.43 / W, screen 315.00 / H to screen 240.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 229.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 240.65 / W, screen 322.00 / H to screen 242.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 240.65 / W, screen 322.00 / H to screen 242.93 / W, screen 496.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 243.53 / W, screen 322.00 / H to screen 273.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 243.53 / W, screen 322.00 / H to screen 273.40 / W, screen 381.85 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 258.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 274.00 / W, screen 322.00 / H to screen 279.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.00 / W, screen 322.00 / H to screen 279.37 / W, screen 424.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 274.00 / W, screen 315.00 / H to screen 279.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 279.97 / W, screen 322.00 / H to screen 289.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 279.97 / W, screen 322.00 / H to screen 289.10 / W, screen 386.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 279.97 / W, screen 315.00 / H to screen 289.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 289.70 / W, screen 322.00 / H to screen 295.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.70 / W, screen 322.00 / H to screen 295.25 / W, screen 419.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.70 / W, screen 315.00 / H to screen 295.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 295.85 / W, screen 322.00 / H to screen 310.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 295.85 / W, screen 322.00 / H to screen 310.85 / W, screen 409.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 295.85 / W, screen 315.00 / H to screen 310.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "s2u0/shuffle" at screen 303.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 311.45 / W, screen 322.00 / H to screen 316.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 311.45 / W, screen 322.00 / H to screen 316.89 / W, screen 486.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 317.49 / W, screen 322.00 / H to screen 325.06 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 317.49 / W, screen 322.00 / H to screen 325.06 / W, screen 387.58 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 325.06 / W, screen 322.00 / H to screen 326.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 325.06 / W, screen 322.00 / H to screen 326.63 / W, screen 416.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 326.63 / W, screen 322.00 / H to screen 329.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 326.63 / W, screen 322.00 / H to screen 329.02 / W, screen 386.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 326.63 / W, screen 315.00 / H to screen 329.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 329.02 / W, screen 322.00 / H to screen 330.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 329.02 / W, screen 322.00 / H to screen 330.50 / W, screen 489.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 331.10 / W, screen 322.00 / H to screen 357.50 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 331.10 / W, screen 322.00 / H to screen 357.50 / W, screen 374.78 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 344.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 358.10 / W, screen 322.00 / H to screen 364.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 358.10 / W, screen 322.00 / H to screen 364.03 / W, screen 404.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 364.63 / W, screen 322.00 / H to screen 371.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 364.63 / W, screen 322.00 / H to screen 371.90 / W, screen 390.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 364.63 / W, screen 315.00 / H to screen 371.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 371.90 / W, screen 322.00 / H to screen 374.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 371.90 / W, screen 322.00 / H to screen 374.90 / W, screen 499.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 371.90 / W, screen 315.00 / H to screen 374.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 375.50 / W, screen 322.00 / H to screen 381.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.50 / W, screen 322.00 / H to screen 381.20 / W, screen 367.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.50 / W, screen 315.00 / H to screen 381.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 381.20 / W, screen 322.00 / H to screen 382.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 381.20 / W, screen 322.00 / H to screen 382.24 / W, screen 432.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.20 / W, screen 315.00 / H to screen 382.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 382.84 / W, screen 322.00 / H to screen 389.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 382.84 / W, screen 322.00 / H to screen 389.23 / W, screen 496.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 382.84 / W, screen 315.00 / H to screen 389.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 389.83 / W, screen 322.00 / H to screen 394.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 389.83 / W, screen 322.00 / H to screen 394.56 / W, screen 508.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 395.16 / W, screen 322.00 / H to screen 413.29 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 395.16 / W, screen 322.00 / H to screen 413.29 / W, screen 413.29 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 403.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 413.29 / W, screen 322.00 / H to screen 415.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 413.29 / W, screen 322.00 / H to screen 415.02 / W, screen 408.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.02 / W, screen 322.00 / H to screen 417.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.02 / W, screen 322.00 / H to screen 417.41 / W, screen 386.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.02 / W, screen 315.00 / H to screen 417.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 417.41 / W, screen 322.00 / H to screen 419.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 417.41 / W, screen 322.00 / H to screen 419.05 / W, screen 409.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 419.65 / W, screen 322.00 / H to screen 423.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 419.65 / W, screen 322.00 / H to screen 423.19 / W, screen 391.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 419.65 / W, screen 315.00 / H to screen 423.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 423.19 / W, screen 322.00 / H to screen 424.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 423.19 / W, screen 322.00 / H to screen 424.67 / W, screen 490.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.27 / W, screen 322.00 / H to screen 432.75 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 425.27 / W, screen 322.00 / H to screen 432.75 / W, screen 388.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 432.75 / W, screen 322.00 / H to screen 434.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.75 / W, screen 322.00 / H to screen 434.31 / W, screen 417.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 434.31 / W, screen 322.00 / H to screen 436.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 434.31 / W, screen 322.00 / H to screen 436.61 / W, screen 389.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 434.31 / W, screen 315.00 / H to screen 436.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 436.61 / W, screen 322.00 / H to screen 438.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 436.61 / W, screen 322.00 / H to screen 438.07 / W, screen 491.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 438.67 / W, screen 322.00 / H to screen 464.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 438.67 / W, screen 322.00 / H to screen 464.80 / W, screen 375.30 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 451.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 465.40 / W, screen 322.00 / H to screen 470.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 465.40 / W, screen 322.00 / H to screen 470.80 / W, screen 422.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 465.40 / W, screen 315.00 / H to screen 470.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 471.40 / W, screen 322.00 / H to screen 478.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 471.40 / W, screen 322.00 / H to screen 478.92 / W, screen 396.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 471.40 / W, screen 315.00 / H to screen 478.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 479.52 / W, screen 322.00 / H to screen 487.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.52 / W, screen 322.00 / H to screen 487.04 / W, screen 490.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.52 / W, screen 315.00 / H to screen 487.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 487.04 / W, screen 322.00 / H to screen 491.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 487.04 / W, screen 322.00 / H to screen 491.00 / W, screen 474.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 487.04 / W, screen 315.00 / H to screen 491.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 491.60 / W, screen 322.00 / H to screen 496.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 491.60 / W, screen 322.00 / H to screen 496.21 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 496.81 / W, screen 322.00 / H to screen 514.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 496.81 / W, screen 322.00 / H to screen 514.91 / W, screen 413.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 505.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 514.91 / W, screen 322.00 / H to screen 516.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 514.91 / W, screen 322.00 / H to screen 516.55 / W, screen 413.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.55 / W, screen 322.00 / H to screen 518.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.55 / W, screen 322.00 / H to screen 518.91 / W, screen 387.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.55 / W, screen 315.00 / H to screen 518.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 518.91 / W, screen 322.00 / H to screen 520.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 518.91 / W, screen 322.00 / H to screen 520.55 / W, screen 409.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.15 / W, screen 322.00 / H to screen 524.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.15 / W, screen 322.00 / H to screen 524.68 / W, screen 391.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.15 / W, screen 315.00 / H to screen 524.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 524.68 / W, screen 322.00 / H to screen 526.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.68 / W, screen 322.00 / H to screen 526.16 / W, screen 490.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 526.76 / W, screen 322.00 / H to screen 534.05 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 526.76 / W, screen 322.00 / H to screen 534.05 / W, screen 389.88 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 534.05 / W, screen 322.00 / H to screen 535.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 534.05 / W, screen 322.00 / H to screen 535.66 / W, screen 414.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 535.66 / W, screen 322.00 / H to screen 537.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 535.66 / W, screen 322.00 / H to screen 537.97 / W, screen 388.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 535.66 / W, screen 315.00 / H to screen 537.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 537.97 / W, screen 322.00 / H to screen 539.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 537.97 / W, screen 322.00 / H to screen 539.46 / W, screen 488.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 540.06 / W, screen 322.00 / H to screen 566.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 540.06 / W, screen 322.00 / H to screen 566.12 / W, screen 375.44 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 552.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 566.72 / W, screen 322.00 / H to screen 572.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 566.72 / W, screen 322.00 / H to screen 572.05 / W, screen 423.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 566.72 / W, screen 315.00 / H to screen 572.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 572.65 / W, screen 322.00 / H to screen 580.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 572.65 / W, screen 322.00 / H to screen 580.16 / W, screen 396.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 572.65 / W, screen 315.00 / H to screen 580.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 580.76 / W, screen 322.00 / H to screen 588.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 580.76 / W, screen 322.00 / H to screen 588.36 / W, screen 488.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 580.76 / W, screen 315.00 / H to screen 588.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 588.96 / W, screen 322.00 / H to screen 592.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 588.96 / W, screen 322.00 / H to screen 592.37 / W, screen 471.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 588.96 / W, screen 315.00 / H to screen 592.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 592.97 / W, screen 322.00 / H to screen 597.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 592.97 / W, screen 322.00 / H to screen 597.57 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 598.17 / W, screen 322.00 / H to screen 616.16 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 598.17 / W, screen 322.00 / H to screen 616.16 / W, screen 413.93 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 606.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 616.16 / W, screen 322.00 / H to screen 617.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 616.16 / W, screen 322.00 / H to screen 617.95 / W, screen 405.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 617.95 / W, screen 322.00 / H to screen 620.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 617.95 / W, screen 322.00 / H to screen 620.28 / W, screen 387.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 617.95 / W, screen 315.00 / H to screen 620.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 620.28 / W, screen 322.00 / H to screen 621.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 620.28 / W, screen 322.00 / H to screen 621.93 / W, screen 409.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 622.53 / W, screen 322.00 / H to screen 626.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 622.53 / W, screen 322.00 / H to screen 626.09 / W, screen 390.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 622.53 / W, screen 315.00 / H to screen 626.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 626.09 / W, screen 322.00 / H to screen 627.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 626.09 / W, screen 322.00 / H to screen 627.48 / W, screen 501.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 628.08 / W, screen 322.00 / H to screen 635.44 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 628.08 / W, screen 322.00 / H to screen 635.44 / W, screen 389.27 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 635.44 / W, screen 322.00 / H to screen 637.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 635.44 / W, screen 322.00 / H to screen 637.09 / W, screen 412.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 637.09 / W, screen 322.00 / H to screen 639.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 637.09 / W, screen 322.00 / H to screen 639.47 / W, screen 386.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 637.09 / W, screen 315.00 / H to screen 639.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 639.47 / W, screen 322.00 / H to screen 640.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.47 / W, screen 322.00 / H to screen 640.99 / W, screen 486.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 641.59 / W, screen 322.00 / H to screen 667.60 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 641.59 / W, screen 322.00 / H to screen 667.60 / W, screen 375.55 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 654.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 668.20 / W, screen 322.00 / H to screen 673.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 668.20 / W, screen 322.00 / H to screen 673.58 / W, screen 422.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 668.20 / W, screen 315.00 / H to screen 673.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 674.18 / W, screen 322.00 / H to screen 681.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 674.18 / W, screen 322.00 / H to screen 681.71 / W, screen 396.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 674.18 / W, screen 315.00 / H to screen 681.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 682.31 / W, screen 322.00 / H to screen 689.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 682.31 / W, screen 322.00 / H to screen 689.84 / W, screen 490.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 682.31 / W, screen 315.00 / H to screen 689.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 689.84 / W, screen 322.00 / H to screen 693.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 689.84 / W, screen 322.00 / H to screen 693.83 / W, screen 472.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 689.84 / W, screen 315.00 / H to screen 693.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 694.43 / W, screen 322.00 / H to screen 699.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 694.43 / W, screen 322.00 / H to screen 699.07 / W, screen 511.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 699.67 / W, screen 322.00 / H to screen 727.50 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 699.67 / W, screen 322.00 / H to screen 727.50 / W, screen 422.23 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 713.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 728.10 / W, screen 322.00 / H to screen 732.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 728.10 / W, screen 322.00 / H to screen 732.58 / W, screen 380.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 733.18 / W, screen 322.00 / H to screen 737.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 733.18 / W, screen 322.00 / H to screen 737.58 / W, screen 379.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 733.18 / W, screen 315.00 / H to screen 737.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 737.58 / W, screen 322.00 / H to screen 739.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 737.58 / W, screen 322.00 / H to screen 739.26 / W, screen 491.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 739.86 / W, screen 322.00 / H to screen 747.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 739.86 / W, screen 322.00 / H to screen 747.05 / W, screen 399.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 739.86 / W, screen 315.00 / H to screen 747.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 747.05 / W, screen 322.00 / H to screen 749.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 747.05 / W, screen 322.00 / H to screen 749.97 / W, screen 491.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.57 / W, screen 322.00 / H to screen 754.16 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 750.57 / W, screen 322.00 / H to screen 754.16 / W, screen 386.00 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 754.16 / W, screen 322.00 / H to screen 755.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 754.16 / W, screen 322.00 / H to screen 755.48 / W, screen 378.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.48 / W, screen 322.00 / H to screen 756.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 755.48 / W, screen 322.00 / H to screen 756.84 / W, screen 375.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.48 / W, screen 315.00 / H to screen 756.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 756.84 / W, screen 322.00 / H to screen 757.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 756.84 / W, screen 322.00 / H to screen 757.71 / W, screen 466.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 758.31 / W, screen 322.00 / H to screen 766.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 758.31 / W, screen 322.00 / H to screen 766.59 / W, screen 402.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 766.59 / W, screen 322.00 / H to screen 768.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 766.59 / W, screen 322.00 / H to screen 768.18 / W, screen 416.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 768.18 / W, screen 322.00 / H to screen 770.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 768.18 / W, screen 322.00 / H to screen 770.29 / W, screen 390.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 768.18 / W, screen 315.00 / H to screen 770.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 770.29 / W, screen 322.00 / H to screen 771.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 770.29 / W, screen 322.00 / H to screen 771.93 / W, screen 409.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 772.53 / W, screen 322.00 / H to screen 779.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 772.53 / W, screen 322.00 / H to screen 779.34 / W, screen 428.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 772.53 / W, screen 315.00 / H to screen 779.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 779.34 / W, screen 322.00 / H to screen 781.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 779.34 / W, screen 322.00 / H to screen 781.18 / W, screen 478.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 779.34 / W, screen 315.00 / H to screen 781.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 781.18 / W, screen 322.00 / H to screen 783.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 781.18 / W, screen 322.00 / H to screen 783.11 / W, screen 470.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 781.18 / W, screen 315.00 / H to screen 783.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 783.11 / W, screen 322.00 / H to screen 785.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 783.11 / W, screen 322.00 / H to screen 785.72 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 786.32 / W, screen 322.00 / H to screen 797.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 786.32 / W, screen 322.00 / H to screen 797.38 / W, screen 444.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 797.38 / W, screen 322.00 / H to screen 798.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 797.38 / W, screen 322.00 / H to screen 798.79 / W, screen 375.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 798.79 / W, screen 322.00 / H to screen 800.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 798.79 / W, screen 322.00 / H to screen 800.16 / W, screen 374.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 798.79 / W, screen 315.00 / H to screen 800.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 800.16 / W, screen 322.00 / H to screen 801.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 800.16 / W, screen 322.00 / H to screen 801.05 / W, screen 403.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 801.05 / W, screen 322.00 / H to screen 802.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 801.05 / W, screen 322.00 / H to screen 802.99 / W, screen 395.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 801.05 / W, screen 315.00 / H to screen 802.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 802.99 / W, screen 322.00 / H to screen 803.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 802.99 / W, screen 322.00 / H to screen 803.81 / W, screen 474.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 804.41 / W, screen 322.00 / H to screen 807.91 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 804.41 / W, screen 322.00 / H to screen 807.91 / W, screen 387.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 807.91 / W, screen 322.00 / H to screen 809.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 807.91 / W, screen 322.00 / H to screen 809.17 / W, screen 381.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.17 / W, screen 322.00 / H to screen 810.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.17 / W, screen 322.00 / H to screen 810.54 / W, screen 374.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.17 / W, screen 315.00 / H to screen 810.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 810.54 / W, screen 322.00 / H to screen 811.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 810.54 / W, screen 322.00 / H to screen 811.37 / W, screen 471.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 811.97 / W, screen 322.00 / H to screen 828.02 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 811.97 / W, screen 322.00 / H to screen 828.02 / W, screen 407.54 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 819.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 828.02 / W, screen 322.00 / H to screen 831.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 828.02 / W, screen 322.00 / H to screen 831.03 / W, screen 421.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 831.63 / W, screen 322.00 / H to screen 835.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 831.63 / W, screen 322.00 / H to screen 835.17 / W, screen 391.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 831.63 / W, screen 315.00 / H to screen 835.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 835.17 / W, screen 322.00 / H to screen 838.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 835.17 / W, screen 322.00 / H to screen 838.70 / W, screen 492.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 835.17 / W, screen 315.00 / H to screen 838.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 838.70 / W, screen 322.00 / H to screen 840.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 838.70 / W, screen 322.00 / H to screen 840.47 / W, screen 484.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 840.47 / W, screen 322.00 / H to screen 842.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 840.47 / W, screen 322.00 / H to screen 842.94 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 843.54 / W, screen 322.00 / H to screen 854.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 843.54 / W, screen 322.00 / H to screen 854.43 / W, screen 445.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 854.43 / W, screen 322.00 / H to screen 855.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 854.43 / W, screen 322.00 / H to screen 855.84 / W, screen 374.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 855.84 / W, screen 322.00 / H to screen 857.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 855.84 / W, screen 322.00 / H to screen 857.27 / W, screen 372.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 855.84 / W, screen 315.00 / H to screen 857.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 857.27 / W, screen 322.00 / H to screen 858.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 857.27 / W, screen 322.00 / H to screen 858.17 / W, screen 401.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 858.17 / W, screen 322.00 / H to screen 860.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 858.17 / W, screen 322.00 / H to screen 860.15 / W, screen 394.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 858.17 / W, screen 315.00 / H to screen 860.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 860.15 / W, screen 322.00 / H to screen 860.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 860.15 / W, screen 322.00 / H to screen 860.98 / W, screen 470.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 861.58 / W, screen 322.00 / H to screen 865.07 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 861.58 / W, screen 322.00 / H to screen 865.07 / W, screen 387.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 865.07 / W, screen 322.00 / H to screen 866.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 865.07 / W, screen 322.00 / H to screen 866.32 / W, screen 381.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 866.32 / W, screen 322.00 / H to screen 867.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 866.32 / W, screen 322.00 / H to screen 867.68 / W, screen 375.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 866.32 / W, screen 315.00 / H to screen 867.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 867.68 / W, screen 322.00 / H to screen 868.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 867.68 / W, screen 322.00 / H to screen 868.52 / W, screen 470.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 869.12 / W, screen 322.00 / H to screen 885.04 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 869.12 / W, screen 322.00 / H to screen 885.04 / W, screen 408.22 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 876.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 885.04 / W, screen 322.00 / H to screen 888.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 885.04 / W, screen 322.00 / H to screen 888.12 / W, screen 418.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 888.72 / W, screen 322.00 / H to screen 892.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 888.72 / W, screen 322.00 / H to screen 892.24 / W, screen 392.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 888.72 / W, screen 315.00 / H to screen 892.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 892.24 / W, screen 322.00 / H to screen 895.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 892.24 / W, screen 322.00 / H to screen 895.71 / W, screen 495.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 892.24 / W, screen 315.00 / H to screen 895.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 895.71 / W, screen 322.00 / H to screen 897.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 895.71 / W, screen 322.00 / H to screen 897.45 / W, screen 486.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 897.45 / W, screen 322.00 / H to screen 899.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 897.45 / W, screen 322.00 / H to screen 899.89 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 900.49 / W, screen 322.00 / H to screen 911.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 900.49 / W, screen 322.00 / H to screen 911.47 / W, screen 445.03 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 911.47 / W, screen 322.00 / H to screen 912.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 911.47 / W, screen 322.00 / H to screen 912.88 / W, screen 375.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 912.88 / W, screen 322.00 / H to screen 914.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 912.88 / W, screen 322.00 / H to screen 914.28 / W, screen 373.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 912.88 / W, screen 315.00 / H to screen 914.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 914.28 / W, screen 322.00 / H to screen 915.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 914.28 / W, screen 322.00 / H to screen 915.17 / W, screen 403.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 915.17 / W, screen 322.00 / H to screen 917.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 915.17 / W, screen 322.00 / H to screen 917.17 / W, screen 393.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 915.17 / W, screen 315.00 / H to screen 917.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 917.17 / W, screen 322.00 / H to screen 918.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 917.17 / W, screen 322.00 / H to screen 918.03 / W, screen 466.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 918.63 / W, screen 322.00 / H to screen 922.23 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 918.63 / W, screen 322.00 / H to screen 922.23 / W, screen 385.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 922.23 / W, screen 322.00 / H to screen 923.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 922.23 / W, screen 322.00 / H to screen 923.52 / W, screen 379.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 923.52 / W, screen 322.00 / H to screen 924.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 923.52 / W, screen 322.00 / H to screen 924.91 / W, screen 373.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 923.52 / W, screen 315.00 / H to screen 924.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 924.91 / W, screen 322.00 / H to screen 925.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 924.91 / W, screen 322.00 / H to screen 925.81 / W, screen 460.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 926.41 / W, screen 322.00 / H to screen 942.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 926.41 / W, screen 322.00 / H to screen 942.38 / W, screen 408.00 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 934.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 942.38 / W, screen 322.00 / H to screen 945.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 942.38 / W, screen 322.00 / H to screen 945.30 / W, screen 424.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.90 / W, screen 322.00 / H to screen 949.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 945.90 / W, screen 322.00 / H to screen 949.42 / W, screen 392.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.90 / W, screen 315.00 / H to screen 949.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 949.42 / W, screen 322.00 / H to screen 952.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 949.42 / W, screen 322.00 / H to screen 952.89 / W, screen 495.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 949.42 / W, screen 315.00 / H to screen 952.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 952.89 / W, screen 322.00 / H to screen 954.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 952.89 / W, screen 322.00 / H to screen 954.64 / W, screen 485.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 954.64 / W, screen 322.00 / H to screen 957.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 954.64 / W, screen 322.00 / H to screen 957.09 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 957.69 / W, screen 322.00 / H to screen 968.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 957.69 / W, screen 322.00 / H to screen 968.59 / W, screen 445.88 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 968.59 / W, screen 322.00 / H to screen 970.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 968.59 / W, screen 322.00 / H to screen 970.00 / W, screen 374.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 970.00 / W, screen 322.00 / H to screen 971.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 970.00 / W, screen 322.00 / H to screen 971.40 / W, screen 373.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 970.00 / W, screen 315.00 / H to screen 971.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 971.40 / W, screen 322.00 / H to screen 972.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 971.40 / W, screen 322.00 / H to screen 972.27 / W, screen 404.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 972.27 / W, screen 322.00 / H to screen 974.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 972.27 / W, screen 322.00 / H to screen 974.25 / W, screen 394.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 972.27 / W, screen 315.00 / H to screen 974.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 974.25 / W, screen 322.00 / H to screen 975.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 974.25 / W, screen 322.00 / H to screen 975.09 / W, screen 469.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 975.69 / W, screen 322.00 / H to screen 979.17 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 975.69 / W, screen 322.00 / H to screen 979.17 / W, screen 387.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 979.17 / W, screen 322.00 / H to screen 980.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 979.17 / W, screen 322.00 / H to screen 980.44 / W, screen 380.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 980.44 / W, screen 322.00 / H to screen 981.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 980.44 / W, screen 322.00 / H to screen 981.78 / W, screen 376.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 980.44 / W, screen 315.00 / H to screen 981.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 981.78 / W, screen 322.00 / H to screen 982.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 981.78 / W, screen 322.00 / H to screen 982.63 / W, screen 467.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 983.23 / W, screen 322.00 / H to screen 999.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 983.23 / W, screen 322.00 / H to screen 999.15 / W, screen 408.25 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 990.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 999.15 / W, screen 322.00 / H to screen 1002.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 999.15 / W, screen 322.00 / H to screen 1002.19 / W, screen 420.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1002.79 / W, screen 322.00 / H to screen 1006.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1002.79 / W, screen 322.00 / H to screen 1006.29 / W, screen 392.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1002.79 / W, screen 315.00 / H to screen 1006.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1006.29 / W, screen 322.00 / H to screen 1009.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1006.29 / W, screen 322.00 / H to screen 1009.62 / W, screen 502.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1006.29 / W, screen 315.00 / H to screen 1009.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1009.62 / W, screen 322.00 / H to screen 1011.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1009.62 / W, screen 322.00 / H to screen 1011.38 / W, screen 484.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1011.38 / W, screen 322.00 / H to screen 1013.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1011.38 / W, screen 322.00 / H to screen 1013.90 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1014.50 / W, screen 322.00 / H to screen 1025.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1014.50 / W, screen 322.00 / H to screen 1025.40 / W, screen 445.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1025.40 / W, screen 322.00 / H to screen 1026.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1025.40 / W, screen 322.00 / H to screen 1026.80 / W, screen 375.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1026.80 / W, screen 322.00 / H to screen 1028.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1026.80 / W, screen 322.00 / H to screen 1028.21 / W, screen 373.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1026.80 / W, screen 315.00 / H to screen 1028.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1028.21 / W, screen 322.00 / H to screen 1029.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1028.21 / W, screen 322.00 / H to screen 1029.13 / W, screen 400.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1029.13 / W, screen 322.00 / H to screen 1031.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1029.13 / W, screen 322.00 / H to screen 1031.15 / W, screen 392.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1029.13 / W, screen 315.00 / H to screen 1031.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1031.15 / W, screen 322.00 / H to screen 1032.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1031.15 / W, screen 322.00 / H to screen 1032.00 / W, screen 466.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1032.60 / W, screen 322.00 / H to screen 1036.06 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1032.60 / W, screen 322.00 / H to screen 1036.06 / W, screen 387.99 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1036.06 / W, screen 322.00 / H to screen 1037.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1036.06 / W, screen 322.00 / H to screen 1037.34 / W, screen 380.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1037.34 / W, screen 322.00 / H to screen 1038.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1037.34 / W, screen 322.00 / H to screen 1038.71 / W, screen 375.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1037.34 / W, screen 315.00 / H to screen 1038.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1038.71 / W, screen 322.00 / H to screen 1039.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1038.71 / W, screen 322.00 / H to screen 1039.61 / W, screen 460.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1040.21 / W, screen 322.00 / H to screen 1056.25 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1040.21 / W, screen 322.00 / H to screen 1056.25 / W, screen 407.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1047.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1056.25 / W, screen 322.00 / H to screen 1059.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1056.25 / W, screen 322.00 / H to screen 1059.24 / W, screen 421.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1059.84 / W, screen 322.00 / H to screen 1063.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1059.84 / W, screen 322.00 / H to screen 1063.39 / W, screen 391.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1059.84 / W, screen 315.00 / H to screen 1063.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1063.39 / W, screen 322.00 / H to screen 1066.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1063.39 / W, screen 322.00 / H to screen 1066.88 / W, screen 493.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1063.39 / W, screen 315.00 / H to screen 1066.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1066.88 / W, screen 322.00 / H to screen 1068.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1066.88 / W, screen 322.00 / H to screen 1068.68 / W, screen 481.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1068.68 / W, screen 322.00 / H to screen 1071.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1068.68 / W, screen 322.00 / H to screen 1071.15 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1071.75 / W, screen 322.00 / H to screen 1082.70 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1071.75 / W, screen 322.00 / H to screen 1082.70 / W, screen 445.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1082.70 / W, screen 322.00 / H to screen 1084.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1082.70 / W, screen 322.00 / H to screen 1084.13 / W, screen 374.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1084.13 / W, screen 322.00 / H to screen 1085.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1084.13 / W, screen 322.00 / H to screen 1085.53 / W, screen 373.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1084.13 / W, screen 315.00 / H to screen 1085.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1085.53 / W, screen 322.00 / H to screen 1086.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1085.53 / W, screen 322.00 / H to screen 1086.41 / W, screen 404.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1086.41 / W, screen 322.00 / H to screen 1088.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1086.41 / W, screen 322.00 / H to screen 1088.36 / W, screen 395.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1086.41 / W, screen 315.00 / H to screen 1088.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1088.36 / W, screen 322.00 / H to screen 1089.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1088.36 / W, screen 322.00 / H to screen 1089.22 / W, screen 467.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1089.82 / W, screen 322.00 / H to screen 1093.28 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1089.82 / W, screen 322.00 / H to screen 1093.28 / W, screen 387.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1093.28 / W, screen 322.00 / H to screen 1094.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1093.28 / W, screen 322.00 / H to screen 1094.56 / W, screen 380.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1094.56 / W, screen 322.00 / H to screen 1095.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1094.56 / W, screen 322.00 / H to screen 1095.93 / W, screen 374.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1094.56 / W, screen 315.00 / H to screen 1095.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1095.93 / W, screen 322.00 / H to screen 1096.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1095.93 / W, screen 322.00 / H to screen 1096.83 / W, screen 461.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1097.43 / W, screen 322.00 / H to screen 1113.44 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1097.43 / W, screen 322.00 / H to screen 1113.44 / W, screen 407.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1105.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1113.44 / W, screen 322.00 / H to screen 1116.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1113.44 / W, screen 322.00 / H to screen 1116.49 / W, screen 420.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1117.09 / W, screen 322.00 / H to screen 1120.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1117.09 / W, screen 322.00 / H to screen 1120.59 / W, screen 392.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1117.09 / W, screen 315.00 / H to screen 1120.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1120.59 / W, screen 322.00 / H to screen 1123.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1120.59 / W, screen 322.00 / H to screen 1123.97 / W, screen 499.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1120.59 / W, screen 315.00 / H to screen 1123.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1123.97 / W, screen 322.00 / H to screen 1125.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1123.97 / W, screen 322.00 / H to screen 1125.70 / W, screen 487.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1125.70 / W, screen 322.00 / H to screen 1128.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1125.70 / W, screen 322.00 / H to screen 1128.19 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1128.79 / W, screen 322.00 / H to screen 1139.75 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1128.79 / W, screen 322.00 / H to screen 1139.75 / W, screen 445.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1139.75 / W, screen 322.00 / H to screen 1141.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1139.75 / W, screen 322.00 / H to screen 1141.17 / W, screen 374.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1141.17 / W, screen 322.00 / H to screen 1142.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1141.17 / W, screen 322.00 / H to screen 1142.58 / W, screen 373.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1141.17 / W, screen 315.00 / H to screen 1142.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1142.58 / W, screen 322.00 / H to screen 1143.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1142.58 / W, screen 322.00 / H to screen 1143.45 / W, screen 404.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1143.45 / W, screen 322.00 / H to screen 1145.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1143.45 / W, screen 322.00 / H to screen 1145.40 / W, screen 395.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1143.45 / W, screen 315.00 / H to screen 1145.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1145.40 / W, screen 322.00 / H to screen 1146.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1145.40 / W, screen 322.00 / H to screen 1146.27 / W, screen 464.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1146.87 / W, screen 322.00 / H to screen 1150.34 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1146.87 / W, screen 322.00 / H to screen 1150.34 / W, screen 387.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1150.34 / W, screen 322.00 / H to screen 1151.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1150.34 / W, screen 322.00 / H to screen 1151.61 / W, screen 380.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1151.61 / W, screen 322.00 / H to screen 1153.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1151.61 / W, screen 322.00 / H to screen 1153.00 / W, screen 374.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1151.61 / W, screen 315.00 / H to screen 1153.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1153.00 / W, screen 322.00 / H to screen 1153.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1153.00 / W, screen 322.00 / H to screen 1153.87 / W, screen 465.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1154.47 / W, screen 322.00 / H to screen 1170.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1154.47 / W, screen 322.00 / H to screen 1170.36 / W, screen 408.42 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1162.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1170.36 / W, screen 322.00 / H to screen 1173.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1170.36 / W, screen 322.00 / H to screen 1173.34 / W, screen 421.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1173.94 / W, screen 322.00 / H to screen 1177.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1173.94 / W, screen 322.00 / H to screen 1177.61 / W, screen 389.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1173.94 / W, screen 315.00 / H to screen 1177.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1177.61 / W, screen 322.00 / H to screen 1181.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1177.61 / W, screen 322.00 / H to screen 1181.02 / W, screen 498.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1177.61 / W, screen 315.00 / H to screen 1181.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1181.02 / W, screen 322.00 / H to screen 1182.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1181.02 / W, screen 322.00 / H to screen 1182.80 / W, screen 482.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1182.80 / W, screen 322.00 / H to screen 1185.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1182.80 / W, screen 322.00 / H to screen 1185.21 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1185.81 / W, screen 322.00 / H to screen 1205.63 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1185.81 / W, screen 322.00 / H to screen 1205.63 / W, screen 461.53 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1195.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1205.63 / W, screen 322.00 / H to screen 1207.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1205.63 / W, screen 322.00 / H to screen 1207.27 / W, screen 412.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1207.27 / W, screen 322.00 / H to screen 1209.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1207.27 / W, screen 322.00 / H to screen 1209.38 / W, screen 390.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1207.27 / W, screen 315.00 / H to screen 1209.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1209.38 / W, screen 322.00 / H to screen 1211.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1209.38 / W, screen 322.00 / H to screen 1211.00 / W, screen 410.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1211.00 / W, screen 322.00 / H to screen 1214.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1211.00 / W, screen 322.00 / H to screen 1214.53 / W, screen 403.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1211.00 / W, screen 315.00 / H to screen 1214.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1214.53 / W, screen 322.00 / H to screen 1215.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1214.53 / W, screen 322.00 / H to screen 1215.90 / W, screen 503.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1215.90 / W, screen 322.00 / H to screen 1218.23 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1215.90 / W, screen 322.00 / H to screen 1218.23 / W, screen 375.73 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1218.23 / W, screen 322.00 / H to screen 1218.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1218.23 / W, screen 322.00 / H to screen 1218.68 / W, screen 405.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1218.68 / W, screen 322.00 / H to screen 1219.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1218.68 / W, screen 322.00 / H to screen 1219.36 / W, screen 375.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1219.36 / W, screen 322.00 / H to screen 1219.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1219.36 / W, screen 322.00 / H to screen 1219.82 / W, screen 456.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1220.42 / W, screen 322.00 / H to screen 1226.22 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1220.42 / W, screen 322.00 / H to screen 1226.22 / W, screen 433.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1226.22 / W, screen 322.00 / H to screen 1227.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1226.22 / W, screen 322.00 / H to screen 1227.07 / W, screen 408.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1227.07 / W, screen 322.00 / H to screen 1228.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1227.07 / W, screen 322.00 / H to screen 1228.27 / W, screen 384.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1227.07 / W, screen 315.00 / H to screen 1228.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1228.27 / W, screen 322.00 / H to screen 1229.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1228.27 / W, screen 322.00 / H to screen 1229.14 / W, screen 404.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1229.14 / W, screen 322.00 / H to screen 1232.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1229.14 / W, screen 322.00 / H to screen 1232.08 / W, screen 444.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1229.14 / W, screen 315.00 / H to screen 1232.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1232.08 / W, screen 322.00 / H to screen 1232.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1232.08 / W, screen 322.00 / H to screen 1232.98 / W, screen 479.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.08 / W, screen 315.00 / H to screen 1232.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1232.98 / W, screen 322.00 / H to screen 1233.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1232.98 / W, screen 322.00 / H to screen 1233.89 / W, screen 479.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.98 / W, screen 315.00 / H to screen 1233.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1233.89 / W, screen 322.00 / H to screen 1235.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1233.89 / W, screen 322.00 / H to screen 1235.26 / W, screen 502.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1235.86 / W, screen 322.00 / H to screen 1244.82 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1235.86 / W, screen 322.00 / H to screen 1244.82 / W, screen 471.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1244.82 / W, screen 322.00 / H to screen 1245.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1244.82 / W, screen 322.00 / H to screen 1245.31 / W, screen 398.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1245.31 / W, screen 322.00 / H to screen 1245.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1245.31 / W, screen 322.00 / H to screen 1245.98 / W, screen 376.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1245.98 / W, screen 322.00 / H to screen 1246.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1245.98 / W, screen 322.00 / H to screen 1246.51 / W, screen 389.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1246.51 / W, screen 322.00 / H to screen 1247.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1246.51 / W, screen 322.00 / H to screen 1247.59 / W, screen 388.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1246.51 / W, screen 315.00 / H to screen 1247.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1247.59 / W, screen 322.00 / H to screen 1248.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1247.59 / W, screen 322.00 / H to screen 1248.07 / W, screen 453.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1248.07 / W, screen 322.00 / H to screen 1250.41 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1248.07 / W, screen 322.00 / H to screen 1250.41 / W, screen 375.52 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1250.41 / W, screen 322.00 / H to screen 1250.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1250.41 / W, screen 322.00 / H to screen 1250.93 / W, screen 394.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1250.93 / W, screen 322.00 / H to screen 1251.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1250.93 / W, screen 322.00 / H to screen 1251.60 / W, screen 376.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1251.60 / W, screen 322.00 / H to screen 1252.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1251.60 / W, screen 322.00 / H to screen 1252.08 / W, screen 453.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1252.68 / W, screen 322.00 / H to screen 1264.28 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1252.68 / W, screen 322.00 / H to screen 1264.28 / W, screen 438.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1258.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1264.28 / W, screen 322.00 / H to screen 1265.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1264.28 / W, screen 322.00 / H to screen 1265.91 / W, screen 413.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1265.91 / W, screen 322.00 / H to screen 1268.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1265.91 / W, screen 322.00 / H to screen 1268.13 / W, screen 389.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1265.91 / W, screen 315.00 / H to screen 1268.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1268.13 / W, screen 322.00 / H to screen 1269.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1268.13 / W, screen 322.00 / H to screen 1269.83 / W, screen 490.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1268.13 / W, screen 315.00 / H to screen 1269.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1269.83 / W, screen 322.00 / H to screen 1271.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1269.83 / W, screen 322.00 / H to screen 1271.46 / W, screen 410.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1271.46 / W, screen 322.00 / H to screen 1272.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1271.46 / W, screen 322.00 / H to screen 1272.85 / W, screen 501.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1273.45 / W, screen 322.00 / H to screen 1282.26 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1273.45 / W, screen 322.00 / H to screen 1282.26 / W, screen 473.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1282.26 / W, screen 322.00 / H to screen 1282.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1282.26 / W, screen 322.00 / H to screen 1282.79 / W, screen 393.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1282.79 / W, screen 322.00 / H to screen 1283.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1282.79 / W, screen 322.00 / H to screen 1283.45 / W, screen 376.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.45 / W, screen 322.00 / H to screen 1283.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.45 / W, screen 322.00 / H to screen 1283.95 / W, screen 393.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.95 / W, screen 322.00 / H to screen 1285.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.95 / W, screen 322.00 / H to screen 1285.04 / W, screen 388.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.95 / W, screen 315.00 / H to screen 1285.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1285.04 / W, screen 322.00 / H to screen 1285.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1285.04 / W, screen 322.00 / H to screen 1285.52 / W, screen 452.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1285.52 / W, screen 322.00 / H to screen 1287.81 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1285.52 / W, screen 322.00 / H to screen 1287.81 / W, screen 376.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1287.81 / W, screen 322.00 / H to screen 1288.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1287.81 / W, screen 322.00 / H to screen 1288.28 / W, screen 402.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1288.28 / W, screen 322.00 / H to screen 1288.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1288.28 / W, screen 322.00 / H to screen 1288.98 / W, screen 374.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1288.98 / W, screen 322.00 / H to screen 1289.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1288.98 / W, screen 322.00 / H to screen 1289.41 / W, screen 466.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1290.01 / W, screen 322.00 / H to screen 1301.44 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1290.01 / W, screen 322.00 / H to screen 1301.44 / W, screen 440.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1295.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1301.44 / W, screen 322.00 / H to screen 1303.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1301.44 / W, screen 322.00 / H to screen 1303.13 / W, screen 410.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.13 / W, screen 322.00 / H to screen 1305.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1303.13 / W, screen 322.00 / H to screen 1305.33 / W, screen 389.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.13 / W, screen 315.00 / H to screen 1305.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1305.33 / W, screen 322.00 / H to screen 1307.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1305.33 / W, screen 322.00 / H to screen 1307.04 / W, screen 489.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1305.33 / W, screen 315.00 / H to screen 1307.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1307.04 / W, screen 322.00 / H to screen 1308.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.04 / W, screen 322.00 / H to screen 1308.66 / W, screen 410.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1308.66 / W, screen 322.00 / H to screen 1310.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1308.66 / W, screen 322.00 / H to screen 1310.02 / W, screen 504.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1310.62 / W, screen 322.00 / H to screen 1319.24 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1310.62 / W, screen 322.00 / H to screen 1319.24 / W, screen 476.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1319.24 / W, screen 322.00 / H to screen 1319.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1319.24 / W, screen 322.00 / H to screen 1319.75 / W, screen 394.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1319.75 / W, screen 322.00 / H to screen 1320.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1319.75 / W, screen 322.00 / H to screen 1320.45 / W, screen 374.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1320.45 / W, screen 322.00 / H to screen 1320.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1320.45 / W, screen 322.00 / H to screen 1320.95 / W, screen 393.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1320.95 / W, screen 322.00 / H to screen 1322.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1320.95 / W, screen 322.00 / H to screen 1322.03 / W, screen 388.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1320.95 / W, screen 315.00 / H to screen 1322.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1322.03 / W, screen 322.00 / H to screen 1322.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1322.03 / W, screen 322.00 / H to screen 1322.52 / W, screen 448.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1322.52 / W, screen 322.00 / H to screen 1324.84 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1322.52 / W, screen 322.00 / H to screen 1324.84 / W, screen 376.06 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1324.84 / W, screen 322.00 / H to screen 1325.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1324.84 / W, screen 322.00 / H to screen 1325.28 / W, screen 406.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1325.28 / W, screen 322.00 / H to screen 1325.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1325.28 / W, screen 322.00 / H to screen 1325.95 / W, screen 376.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1325.95 / W, screen 322.00 / H to screen 1326.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1325.95 / W, screen 322.00 / H to screen 1326.46 / W, screen 443.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1327.06 / W, screen 322.00 / H to screen 1338.50 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1327.06 / W, screen 322.00 / H to screen 1338.50 / W, screen 440.38 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1332.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1338.50 / W, screen 322.00 / H to screen 1340.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1338.50 / W, screen 322.00 / H to screen 1340.14 / W, screen 413.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1340.14 / W, screen 322.00 / H to screen 1342.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1340.14 / W, screen 322.00 / H to screen 1342.34 / W, screen 389.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1340.14 / W, screen 315.00 / H to screen 1342.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1342.34 / W, screen 322.00 / H to screen 1344.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1342.34 / W, screen 322.00 / H to screen 1344.03 / W, screen 491.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1342.34 / W, screen 315.00 / H to screen 1344.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1344.03 / W, screen 322.00 / H to screen 1345.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1344.03 / W, screen 322.00 / H to screen 1345.66 / W, screen 410.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1345.66 / W, screen 322.00 / H to screen 1346.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1345.66 / W, screen 322.00 / H to screen 1346.64 / W, screen 470.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1345.66 / W, screen 315.00 / H to screen 1346.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1346.64 / W, screen 322.00 / H to screen 1346.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1346.64 / W, screen 322.00 / H to screen 1346.92 / W, screen 340.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1347.52 / W, screen 322.00 / H to screen 1361.38 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1347.52 / W, screen 322.00 / H to screen 1361.38 / W, screen 379.33 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1347.52 / W, screen 315.00 / H to screen 1361.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1354.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1361.38 / W, screen 322.00 / H to screen 1361.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1361.38 / W, screen 322.00 / H to screen 1361.76 / W, screen 332.04 / H fc rgb '#f2b75c' fs solid noborder
set label "int8 deployable: 1.14 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.88 times as fast as fp32, 58 % of its own roofs, 7.7 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 85.07 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 85.07 / W, screen 223.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 85.67 / W, screen 66.00 / H to screen 136.22 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 85.67 / W, screen 66.00 / H to screen 136.22 / W, screen 145.98 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 110.6 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 136.82 / W, screen 66.00 / H to screen 142.10 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 136.82 / W, screen 66.00 / H to screen 142.10 / W, screen 114.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 136.82 / W, screen 59.00 / H to screen 142.10 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 142.70 / W, screen 66.00 / H to screen 158.56 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 142.70 / W, screen 66.00 / H to screen 158.56 / W, screen 176.80 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 150.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 158.56 / W, screen 66.00 / H to screen 161.79 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 158.56 / W, screen 66.00 / H to screen 161.79 / W, screen 136.64 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 161.79 / W, screen 66.00 / H to screen 163.75 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 161.79 / W, screen 66.00 / H to screen 163.75 / W, screen 102.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 161.79 / W, screen 59.00 / H to screen 163.75 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 164.35 / W, screen 66.00 / H to screen 177.17 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 164.35 / W, screen 66.00 / H to screen 177.17 / W, screen 161.55 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 170.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 177.77 / W, screen 66.00 / H to screen 182.93 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 177.77 / W, screen 66.00 / H to screen 182.93 / W, screen 114.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 183.53 / W, screen 66.00 / H to screen 195.25 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 183.53 / W, screen 66.00 / H to screen 195.25 / W, screen 204.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 189.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 195.25 / W, screen 66.00 / H to screen 197.98 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 195.25 / W, screen 66.00 / H to screen 197.98 / W, screen 149.52 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 197.98 / W, screen 66.00 / H to screen 199.88 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 197.98 / W, screen 66.00 / H to screen 199.88 / W, screen 103.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 197.98 / W, screen 59.00 / H to screen 199.88 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 200.48 / W, screen 66.00 / H to screen 219.23 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 200.48 / W, screen 66.00 / H to screen 219.23 / W, screen 139.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 209.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 219.83 / W, screen 66.00 / H to screen 231.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 219.83 / W, screen 66.00 / H to screen 231.53 / W, screen 204.97 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 225.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 231.53 / W, screen 66.00 / H to screen 234.24 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 231.53 / W, screen 66.00 / H to screen 234.24 / W, screen 150.23 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 234.24 / W, screen 66.00 / H to screen 236.14 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 234.24 / W, screen 66.00 / H to screen 236.14 / W, screen 103.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 234.24 / W, screen 59.00 / H to screen 236.14 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 236.74 / W, screen 66.00 / H to screen 255.70 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 236.74 / W, screen 66.00 / H to screen 255.70 / W, screen 138.85 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 245.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 256.30 / W, screen 66.00 / H to screen 267.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 256.30 / W, screen 66.00 / H to screen 267.99 / W, screen 205.13 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 261.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 267.99 / W, screen 66.00 / H to screen 270.68 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 267.99 / W, screen 66.00 / H to screen 270.68 / W, screen 150.81 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 270.68 / W, screen 66.00 / H to screen 272.58 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 270.68 / W, screen 66.00 / H to screen 272.58 / W, screen 103.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 270.68 / W, screen 59.00 / H to screen 272.58 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 273.18 / W, screen 66.00 / H to screen 291.86 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 273.18 / W, screen 66.00 / H to screen 291.86 / W, screen 139.91 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 282.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 292.46 / W, screen 66.00 / H to screen 311.37 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 292.46 / W, screen 66.00 / H to screen 311.37 / W, screen 212.06 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 301.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 311.37 / W, screen 66.00 / H to screen 313.28 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 311.37 / W, screen 66.00 / H to screen 313.28 / W, screen 125.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 313.28 / W, screen 66.00 / H to screen 314.03 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 313.28 / W, screen 66.00 / H to screen 314.03 / W, screen 113.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 314.63 / W, screen 66.00 / H to screen 319.49 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 314.63 / W, screen 66.00 / H to screen 319.49 / W, screen 196.47 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 320.09 / W, screen 66.00 / H to screen 325.49 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 320.09 / W, screen 66.00 / H to screen 325.49 / W, screen 180.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 326.09 / W, screen 66.00 / H to screen 334.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 326.09 / W, screen 66.00 / H to screen 334.45 / W, screen 224.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 334.45 / W, screen 66.00 / H to screen 335.93 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 334.45 / W, screen 66.00 / H to screen 335.93 / W, screen 143.14 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 335.93 / W, screen 66.00 / H to screen 336.66 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 335.93 / W, screen 66.00 / H to screen 336.66 / W, screen 114.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 337.26 / W, screen 66.00 / H to screen 350.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 337.26 / W, screen 66.00 / H to screen 350.57 / W, screen 168.45 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 343.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 351.17 / W, screen 66.00 / H to screen 359.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 351.17 / W, screen 66.00 / H to screen 359.57 / W, screen 224.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 359.57 / W, screen 66.00 / H to screen 361.03 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 359.57 / W, screen 66.00 / H to screen 361.03 / W, screen 144.27 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 361.03 / W, screen 66.00 / H to screen 361.77 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 361.03 / W, screen 66.00 / H to screen 361.77 / W, screen 113.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 362.37 / W, screen 66.00 / H to screen 375.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.37 / W, screen 66.00 / H to screen 375.50 / W, screen 169.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 368.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 376.10 / W, screen 66.00 / H to screen 384.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 376.10 / W, screen 66.00 / H to screen 384.45 / W, screen 225.12 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 384.45 / W, screen 66.00 / H to screen 385.89 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 384.45 / W, screen 66.00 / H to screen 385.89 / W, screen 145.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 385.89 / W, screen 66.00 / H to screen 386.62 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.89 / W, screen 66.00 / H to screen 386.62 / W, screen 114.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 387.22 / W, screen 66.00 / H to screen 400.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 387.22 / W, screen 66.00 / H to screen 400.33 / W, screen 169.96 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 393.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 400.93 / W, screen 66.00 / H to screen 409.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 400.93 / W, screen 66.00 / H to screen 409.32 / W, screen 224.41 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 409.32 / W, screen 66.00 / H to screen 410.77 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 409.32 / W, screen 66.00 / H to screen 410.77 / W, screen 144.52 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 410.77 / W, screen 66.00 / H to screen 411.51 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 410.77 / W, screen 66.00 / H to screen 411.51 / W, screen 113.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 412.11 / W, screen 66.00 / H to screen 425.25 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 412.11 / W, screen 66.00 / H to screen 425.25 / W, screen 169.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 418.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 425.85 / W, screen 66.00 / H to screen 434.22 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 425.85 / W, screen 66.00 / H to screen 434.22 / W, screen 224.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 434.22 / W, screen 66.00 / H to screen 435.71 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 434.22 / W, screen 66.00 / H to screen 435.71 / W, screen 142.89 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 435.71 / W, screen 66.00 / H to screen 436.45 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.71 / W, screen 66.00 / H to screen 436.45 / W, screen 113.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.05 / W, screen 66.00 / H to screen 450.15 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 437.05 / W, screen 66.00 / H to screen 450.15 / W, screen 169.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 443.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 450.75 / W, screen 66.00 / H to screen 459.14 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 450.75 / W, screen 66.00 / H to screen 459.14 / W, screen 224.63 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 459.14 / W, screen 66.00 / H to screen 460.59 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 459.14 / W, screen 66.00 / H to screen 460.59 / W, screen 144.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 460.59 / W, screen 66.00 / H to screen 461.34 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 460.59 / W, screen 66.00 / H to screen 461.34 / W, screen 113.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.94 / W, screen 66.00 / H to screen 475.08 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 461.94 / W, screen 66.00 / H to screen 475.08 / W, screen 169.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 468.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 475.68 / W, screen 66.00 / H to screen 484.04 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 475.68 / W, screen 66.00 / H to screen 484.04 / W, screen 224.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 484.04 / W, screen 66.00 / H to screen 485.49 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 484.04 / W, screen 66.00 / H to screen 485.49 / W, screen 144.91 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 485.49 / W, screen 66.00 / H to screen 486.22 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.49 / W, screen 66.00 / H to screen 486.22 / W, screen 114.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.82 / W, screen 66.00 / H to screen 499.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 486.82 / W, screen 66.00 / H to screen 499.92 / W, screen 170.03 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 493.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 500.52 / W, screen 66.00 / H to screen 517.15 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 500.52 / W, screen 66.00 / H to screen 517.15 / W, screen 231.36 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 508.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 517.15 / W, screen 66.00 / H to screen 518.36 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 517.15 / W, screen 66.00 / H to screen 518.36 / W, screen 113.09 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 518.96 / W, screen 66.00 / H to screen 523.55 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 518.96 / W, screen 66.00 / H to screen 523.55 / W, screen 210.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 523.55 / W, screen 66.00 / H to screen 526.21 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 523.55 / W, screen 66.00 / H to screen 526.21 / W, screen 189.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 526.81 / W, screen 66.00 / H to screen 534.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 526.81 / W, screen 66.00 / H to screen 534.53 / W, screen 237.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 534.53 / W, screen 66.00 / H to screen 535.47 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 534.53 / W, screen 66.00 / H to screen 535.47 / W, screen 126.30 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 536.07 / W, screen 66.00 / H to screen 546.72 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 536.07 / W, screen 66.00 / H to screen 546.72 / W, screen 198.95 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 547.32 / W, screen 66.00 / H to screen 555.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 547.32 / W, screen 66.00 / H to screen 555.02 / W, screen 237.80 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 555.02 / W, screen 66.00 / H to screen 555.92 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 555.02 / W, screen 66.00 / H to screen 555.92 / W, screen 128.98 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 556.52 / W, screen 66.00 / H to screen 567.09 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 556.52 / W, screen 66.00 / H to screen 567.09 / W, screen 199.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 567.69 / W, screen 66.00 / H to screen 575.31 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 567.69 / W, screen 66.00 / H to screen 575.31 / W, screen 239.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 575.31 / W, screen 66.00 / H to screen 576.17 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 575.31 / W, screen 66.00 / H to screen 576.17 / W, screen 132.39 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 576.77 / W, screen 66.00 / H to screen 587.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 576.77 / W, screen 66.00 / H to screen 587.32 / W, screen 200.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 587.32 / W, screen 66.00 / H to screen 587.88 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 587.32 / W, screen 66.00 / H to screen 587.88 / W, screen 194.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 588.48 / W, screen 66.00 / H to screen 594.90 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 588.48 / W, screen 66.00 / H to screen 594.90 / W, screen 184.14 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 588.48 / W, screen 59.00 / H to screen 594.90 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 594.90 / W, screen 66.00 / H to screen 595.12 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 594.90 / W, screen 66.00 / H to screen 595.12 / W, screen 83.27 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 314.2 / W, screen 52.0 / H to screen 314.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "500 us" at screen 314.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 548.4 / W, screen 52.0 / H to screen 548.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 548.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 782.5 / W, screen 52.0 / H to screen 782.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.50 ms" at screen 782.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1016.7 / W, screen 52.0 / H to screen 1016.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 1016.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1250.9 / W, screen 52.0 / H to screen 1250.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.50 ms" at screen 1250.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1485.1 / W, screen 52.0 / H to screen 1485.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 1485.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-shufflenet_v1_1.0x_g3.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-shufflenet_v1_1.0x_g3.png'
plot NaN notitle
unset output
