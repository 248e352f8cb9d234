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
set label "AMD EPYC, 3.68 GHz, 2026-11-22, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 3.02 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "79 % of its own roofs, 2.2 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 199.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 199.60 / W, screen 688.55 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 139.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 200.20 / W, screen 578.00 / H to screen 213.43 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 200.20 / W, screen 578.00 / H to screen 213.43 / W, screen 683.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 200.20 / W, screen 571.00 / H to screen 213.43 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 206.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 214.03 / W, screen 578.00 / H to screen 258.38 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 214.03 / W, screen 578.00 / H to screen 258.38 / W, screen 752.85 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 235.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 258.98 / W, screen 578.00 / H to screen 270.90 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 258.98 / W, screen 578.00 / H to screen 270.90 / W, screen 642.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 258.98 / W, screen 571.00 / H to screen 270.90 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "s2u0/dw" at screen 264.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 271.50 / W, screen 578.00 / H to screen 307.83 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 271.50 / W, screen 578.00 / H to screen 307.83 / W, screen 727.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 289.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 308.43 / W, screen 578.00 / H to screen 314.49 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 308.43 / W, screen 578.00 / H to screen 314.49 / W, screen 624.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 308.43 / W, screen 571.00 / H to screen 314.49 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 315.09 / W, screen 578.00 / H to screen 352.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 315.09 / W, screen 578.00 / H to screen 352.25 / W, screen 740.58 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 333.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 352.85 / W, screen 578.00 / H to screen 360.80 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 352.85 / W, screen 578.00 / H to screen 360.80 / W, screen 660.08 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 361.40 / W, screen 578.00 / H to screen 404.31 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 361.40 / W, screen 578.00 / H to screen 404.31 / W, screen 719.12 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 382.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 404.91 / W, screen 578.00 / H to screen 441.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 404.91 / W, screen 578.00 / H to screen 441.94 / W, screen 741.17 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 423.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 442.54 / W, screen 578.00 / H to screen 447.74 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 442.54 / W, screen 578.00 / H to screen 447.74 / W, screen 698.98 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 448.34 / W, screen 578.00 / H to screen 487.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 448.34 / W, screen 578.00 / H to screen 487.74 / W, screen 731.50 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 467.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 488.34 / W, screen 578.00 / H to screen 525.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 488.34 / W, screen 578.00 / H to screen 525.29 / W, screen 741.50 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 506.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 525.89 / W, screen 578.00 / H to screen 531.06 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 525.89 / W, screen 578.00 / H to screen 531.06 / W, screen 699.72 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 531.66 / W, screen 578.00 / H to screen 570.89 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 531.66 / W, screen 578.00 / H to screen 570.89 / W, screen 732.14 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 551.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 571.49 / W, screen 578.00 / H to screen 643.26 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 571.49 / W, screen 578.00 / H to screen 643.26 / W, screen 747.68 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 607.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 643.86 / W, screen 578.00 / H to screen 648.46 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 643.86 / W, screen 578.00 / H to screen 648.46 / W, screen 652.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 643.86 / W, screen 571.00 / H to screen 648.46 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 649.06 / W, screen 578.00 / H to screen 666.33 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 649.06 / W, screen 578.00 / H to screen 666.33 / W, screen 749.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv2" at screen 657.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 666.93 / W, screen 578.00 / H to screen 674.56 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 666.93 / W, screen 578.00 / H to screen 674.56 / W, screen 675.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 666.93 / W, screen 571.00 / H to screen 674.56 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 675.16 / W, screen 578.00 / H to screen 710.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 675.16 / W, screen 578.00 / H to screen 710.84 / W, screen 747.27 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 692.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 710.84 / W, screen 578.00 / H to screen 713.83 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 710.84 / W, screen 578.00 / H to screen 713.83 / W, screen 689.45 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 714.43 / W, screen 578.00 / H to screen 749.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 714.43 / W, screen 578.00 / H to screen 749.36 / W, screen 750.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 731.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 749.96 / W, screen 578.00 / H to screen 785.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 749.96 / W, screen 578.00 / H to screen 785.74 / W, screen 746.80 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv1" at screen 767.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 785.74 / W, screen 578.00 / H to screen 788.60 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 785.74 / W, screen 578.00 / H to screen 788.60 / W, screen 694.58 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 789.20 / W, screen 578.00 / H to screen 824.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 789.20 / W, screen 578.00 / H to screen 824.34 / W, screen 749.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 806.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 824.94 / W, screen 578.00 / H to screen 860.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 824.94 / W, screen 578.00 / H to screen 860.75 / W, screen 746.64 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv1" at screen 842.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 860.75 / W, screen 578.00 / H to screen 863.58 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 860.75 / W, screen 578.00 / H to screen 863.58 / W, screen 695.80 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 864.18 / W, screen 578.00 / H to screen 899.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 864.18 / W, screen 578.00 / H to screen 899.11 / W, screen 750.82 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 881.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 899.71 / W, screen 578.00 / H to screen 935.46 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 899.71 / W, screen 578.00 / H to screen 935.46 / W, screen 746.91 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv1" at screen 917.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 935.46 / W, screen 578.00 / H to screen 938.33 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 935.46 / W, screen 578.00 / H to screen 938.33 / W, screen 694.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 938.93 / W, screen 578.00 / H to screen 974.02 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 938.93 / W, screen 578.00 / H to screen 974.02 / W, screen 750.02 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 956.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 974.62 / W, screen 578.00 / H to screen 1010.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 974.62 / W, screen 578.00 / H to screen 1010.40 / W, screen 746.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv1" at screen 992.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1010.40 / W, screen 578.00 / H to screen 1013.25 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1010.40 / W, screen 578.00 / H to screen 1013.25 / W, screen 695.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1013.85 / W, screen 578.00 / H to screen 1048.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1013.85 / W, screen 578.00 / H to screen 1048.74 / W, screen 750.96 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1031.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1049.34 / W, screen 578.00 / H to screen 1085.15 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1049.34 / W, screen 578.00 / H to screen 1085.15 / W, screen 746.63 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv1" at screen 1066.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1085.15 / W, screen 578.00 / H to screen 1087.90 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1085.15 / W, screen 578.00 / H to screen 1087.90 / W, screen 699.50 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1088.50 / W, screen 578.00 / H to screen 1123.61 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1088.50 / W, screen 578.00 / H to screen 1123.61 / W, screen 749.95 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1105.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1124.21 / W, screen 578.00 / H to screen 1160.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1124.21 / W, screen 578.00 / H to screen 1160.00 / W, screen 746.70 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv1" at screen 1141.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1160.00 / W, screen 578.00 / H to screen 1162.88 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1160.00 / W, screen 578.00 / H to screen 1162.88 / W, screen 694.17 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1163.48 / W, screen 578.00 / H to screen 1198.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1163.48 / W, screen 578.00 / H to screen 1198.50 / W, screen 750.37 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1180.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1199.10 / W, screen 578.00 / H to screen 1265.15 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1199.10 / W, screen 578.00 / H to screen 1265.15 / W, screen 762.25 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1231.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1265.15 / W, screen 578.00 / H to screen 1267.55 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1265.15 / W, screen 578.00 / H to screen 1267.55 / W, screen 661.02 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1265.15 / W, screen 571.00 / H to screen 1267.55 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1268.15 / W, screen 578.00 / H to screen 1285.24 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1268.15 / W, screen 578.00 / H to screen 1285.24 / W, screen 751.60 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv2" at screen 1276.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1285.24 / W, screen 578.00 / H to screen 1288.60 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1285.24 / W, screen 578.00 / H to screen 1288.60 / W, screen 692.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1285.24 / W, screen 571.00 / H to screen 1288.60 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1289.20 / W, screen 578.00 / H to screen 1322.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1289.20 / W, screen 578.00 / H to screen 1322.94 / W, screen 756.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv1" at screen 1305.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1322.94 / W, screen 578.00 / H to screen 1324.58 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1322.94 / W, screen 578.00 / H to screen 1324.58 / W, screen 663.79 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1325.18 / W, screen 578.00 / H to screen 1360.59 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1325.18 / W, screen 578.00 / H to screen 1360.59 / W, screen 748.53 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1342.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1361.19 / W, screen 578.00 / H to screen 1395.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1361.19 / W, screen 578.00 / H to screen 1395.36 / W, screen 754.60 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv1" at screen 1378.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1395.36 / W, screen 578.00 / H to screen 1396.97 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1395.36 / W, screen 578.00 / H to screen 1396.97 / W, screen 665.66 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1397.57 / W, screen 578.00 / H to screen 1432.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1397.57 / W, screen 578.00 / H to screen 1432.74 / W, screen 749.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1414.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1433.34 / W, screen 578.00 / H to screen 1467.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1433.34 / W, screen 578.00 / H to screen 1467.06 / W, screen 756.86 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv1" at screen 1449.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1467.06 / W, screen 578.00 / H to screen 1468.81 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1467.06 / W, screen 578.00 / H to screen 1468.81 / W, screen 658.82 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1469.41 / W, screen 578.00 / H to screen 1505.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1469.41 / W, screen 578.00 / H to screen 1505.09 / W, screen 747.24 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1487.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1505.09 / W, screen 578.00 / H to screen 1506.14 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1505.09 / W, screen 578.00 / H to screen 1506.14 / W, screen 728.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1505.09 / W, screen 571.00 / H to screen 1506.14 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1506.74 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1506.74 / W, screen 578.00 / H to screen 1560.00 / W, screen 647.65 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1506.74 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1533.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 2.73 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "1.11 times as fast as fp32, 50 % of its own roofs, 47 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 90.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 90.54 / W, screen 403.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 91.14 / W, screen 322.00 / H to screen 173.64 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 91.14 / W, screen 322.00 / H to screen 173.64 / W, screen 392.67 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 132.1 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 174.24 / W, screen 322.00 / H to screen 186.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 174.24 / W, screen 322.00 / H to screen 186.42 / W, screen 415.79 / H fc rgb '#f2b75c' fs solid noborder
set label "conv1/dequantise" at screen 180.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 187.02 / W, screen 322.00 / H to screen 203.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 187.02 / W, screen 322.00 / H to screen 203.83 / W, screen 384.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 187.02 / W, screen 315.00 / H to screen 203.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/bn" at screen 195.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 204.43 / W, screen 322.00 / H to screen 214.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 204.43 / W, screen 322.00 / H to screen 214.36 / W, screen 422.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 204.43 / W, screen 315.00 / H to screen 214.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 214.96 / W, screen 322.00 / H to screen 228.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 214.96 / W, screen 322.00 / H to screen 228.85 / W, screen 422.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 214.96 / W, screen 315.00 / H to screen 228.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 221.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 228.85 / W, screen 322.00 / H to screen 231.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 228.85 / W, screen 322.00 / H to screen 231.77 / W, screen 493.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 232.37 / W, screen 322.00 / H to screen 260.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 232.37 / W, screen 322.00 / H to screen 260.59 / W, screen 390.13 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 246.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 261.19 / W, screen 322.00 / H to screen 267.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 261.19 / W, screen 322.00 / H to screen 267.17 / W, screen 425.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 261.19 / W, screen 315.00 / H to screen 267.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 267.77 / W, screen 322.00 / H to screen 277.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 267.77 / W, screen 322.00 / H to screen 277.71 / W, screen 387.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 267.77 / W, screen 315.00 / H to screen 277.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 278.31 / W, screen 322.00 / H to screen 284.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 278.31 / W, screen 322.00 / H to screen 284.34 / W, screen 423.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 278.31 / W, screen 315.00 / H to screen 284.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 284.94 / W, screen 322.00 / H to screen 301.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 284.94 / W, screen 322.00 / H to screen 301.24 / W, screen 408.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 284.94 / W, screen 315.00 / H to screen 301.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "s2u0/shuffle" at screen 292.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 301.84 / W, screen 322.00 / H to screen 307.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.84 / W, screen 322.00 / H to screen 307.82 / W, screen 484.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 308.42 / W, screen 322.00 / H to screen 316.60 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 308.42 / W, screen 322.00 / H to screen 316.60 / W, screen 387.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 316.60 / W, screen 322.00 / H to screen 318.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.60 / W, screen 322.00 / H to screen 318.37 / W, screen 412.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 318.37 / W, screen 322.00 / H to screen 320.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 318.37 / W, screen 322.00 / H to screen 320.89 / W, screen 387.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 318.37 / W, screen 315.00 / H to screen 320.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 320.89 / W, screen 322.00 / H to screen 322.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 320.89 / W, screen 322.00 / H to screen 322.47 / W, screen 491.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 323.07 / W, screen 322.00 / H to screen 348.65 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.07 / W, screen 322.00 / H to screen 348.65 / W, screen 380.59 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 335.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 349.25 / W, screen 322.00 / H to screen 355.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 349.25 / W, screen 322.00 / H to screen 355.67 / W, screen 406.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 349.25 / W, screen 315.00 / H to screen 355.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 356.27 / W, screen 322.00 / H to screen 364.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 356.27 / W, screen 322.00 / H to screen 364.02 / W, screen 393.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 356.27 / W, screen 315.00 / H to screen 364.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 364.02 / W, screen 322.00 / H to screen 367.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 364.02 / W, screen 322.00 / H to screen 367.28 / W, screen 503.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 364.02 / W, screen 315.00 / H to screen 367.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 367.88 / W, screen 322.00 / H to screen 374.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 367.88 / W, screen 322.00 / H to screen 374.02 / W, screen 367.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 367.88 / W, screen 315.00 / H to screen 374.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 374.02 / W, screen 322.00 / H to screen 375.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 374.02 / W, screen 322.00 / H to screen 375.20 / W, screen 426.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 374.02 / W, screen 315.00 / H to screen 375.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 375.80 / W, screen 322.00 / H to screen 383.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.80 / W, screen 322.00 / H to screen 383.19 / W, screen 479.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 375.80 / W, screen 315.00 / H to screen 383.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 383.79 / W, screen 322.00 / H to screen 388.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 383.79 / W, screen 322.00 / H to screen 388.93 / W, screen 508.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 389.53 / W, screen 322.00 / H to screen 408.73 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 389.53 / W, screen 322.00 / H to screen 408.73 / W, screen 414.95 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 398.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 408.73 / W, screen 322.00 / H to screen 410.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.73 / W, screen 322.00 / H to screen 410.59 / W, screen 408.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 410.59 / W, screen 322.00 / H to screen 413.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 410.59 / W, screen 322.00 / H to screen 413.13 / W, screen 386.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 410.59 / W, screen 315.00 / H to screen 413.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 413.13 / W, screen 322.00 / H to screen 414.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 413.13 / W, screen 322.00 / H to screen 414.88 / W, screen 409.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.48 / W, screen 322.00 / H to screen 419.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.48 / W, screen 322.00 / H to screen 419.37 / W, screen 390.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.48 / W, screen 315.00 / H to screen 419.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 419.37 / W, screen 322.00 / H to screen 420.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 419.37 / W, screen 322.00 / H to screen 420.99 / W, screen 487.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 421.59 / W, screen 322.00 / H to screen 429.73 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 421.59 / W, screen 322.00 / H to screen 429.73 / W, screen 387.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 429.73 / W, screen 322.00 / H to screen 431.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 429.73 / W, screen 322.00 / H to screen 431.41 / W, screen 417.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.41 / W, screen 322.00 / H to screen 433.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.41 / W, screen 322.00 / H to screen 433.89 / W, screen 388.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.41 / W, screen 315.00 / H to screen 433.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 433.89 / W, screen 322.00 / H to screen 435.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 433.89 / W, screen 322.00 / H to screen 435.49 / W, screen 490.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 436.09 / W, screen 322.00 / H to screen 461.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 436.09 / W, screen 322.00 / H to screen 461.36 / W, screen 381.30 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 448.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 461.96 / W, screen 322.00 / H to screen 467.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 461.96 / W, screen 322.00 / H to screen 467.75 / W, screen 427.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.96 / W, screen 315.00 / H to screen 467.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 468.35 / W, screen 322.00 / H to screen 476.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.35 / W, screen 322.00 / H to screen 476.48 / W, screen 399.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.35 / W, screen 315.00 / H to screen 476.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 477.08 / W, screen 322.00 / H to screen 485.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 477.08 / W, screen 322.00 / H to screen 485.10 / W, screen 491.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 477.08 / W, screen 315.00 / H to screen 485.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 485.70 / W, screen 322.00 / H to screen 491.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.70 / W, screen 322.00 / H to screen 491.77 / W, screen 423.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 485.70 / W, screen 315.00 / H to screen 491.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 492.37 / W, screen 322.00 / H to screen 497.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 492.37 / W, screen 322.00 / H to screen 497.49 / W, screen 509.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 498.09 / W, screen 322.00 / H to screen 517.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 498.09 / W, screen 322.00 / H to screen 517.32 / W, screen 414.79 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 507.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 517.32 / W, screen 322.00 / H to screen 519.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 517.32 / W, screen 322.00 / H to screen 519.16 / W, screen 409.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.16 / W, screen 322.00 / H to screen 521.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.16 / W, screen 322.00 / H to screen 521.71 / W, screen 386.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.16 / W, screen 315.00 / H to screen 521.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.71 / W, screen 322.00 / H to screen 523.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.71 / W, screen 322.00 / H to screen 523.47 / W, screen 409.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.07 / W, screen 322.00 / H to screen 527.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.07 / W, screen 322.00 / H to screen 527.96 / W, screen 390.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.07 / W, screen 315.00 / H to screen 527.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 527.96 / W, screen 322.00 / H to screen 529.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 527.96 / W, screen 322.00 / H to screen 529.61 / W, screen 484.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 530.21 / W, screen 322.00 / H to screen 538.33 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 530.21 / W, screen 322.00 / H to screen 538.33 / W, screen 388.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 538.33 / W, screen 322.00 / H to screen 540.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.33 / W, screen 322.00 / H to screen 540.02 / W, screen 417.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 540.02 / W, screen 322.00 / H to screen 542.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 540.02 / W, screen 322.00 / H to screen 542.49 / W, screen 388.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 540.02 / W, screen 315.00 / H to screen 542.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 542.49 / W, screen 322.00 / H to screen 544.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 542.49 / W, screen 322.00 / H to screen 544.14 / W, screen 484.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 544.74 / W, screen 322.00 / H to screen 569.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 544.74 / W, screen 322.00 / H to screen 569.93 / W, screen 381.47 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 557.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 570.53 / W, screen 322.00 / H to screen 576.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 570.53 / W, screen 322.00 / H to screen 576.24 / W, screen 429.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 570.53 / W, screen 315.00 / H to screen 576.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 576.84 / W, screen 322.00 / H to screen 584.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 576.84 / W, screen 322.00 / H to screen 584.99 / W, screen 399.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 576.84 / W, screen 315.00 / H to screen 584.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 585.59 / W, screen 322.00 / H to screen 593.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 585.59 / W, screen 322.00 / H to screen 593.55 / W, screen 492.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 585.59 / W, screen 315.00 / H to screen 593.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 594.15 / W, screen 322.00 / H to screen 600.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 594.15 / W, screen 322.00 / H to screen 600.20 / W, screen 423.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 594.15 / W, screen 315.00 / H to screen 600.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 600.80 / W, screen 322.00 / H to screen 605.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 600.80 / W, screen 322.00 / H to screen 605.95 / W, screen 508.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 606.55 / W, screen 322.00 / H to screen 625.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 606.55 / W, screen 322.00 / H to screen 625.83 / W, screen 414.58 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 615.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 625.83 / W, screen 322.00 / H to screen 627.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 625.83 / W, screen 322.00 / H to screen 627.73 / W, screen 406.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.73 / W, screen 322.00 / H to screen 630.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 627.73 / W, screen 322.00 / H to screen 630.28 / W, screen 386.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.73 / W, screen 315.00 / H to screen 630.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 630.28 / W, screen 322.00 / H to screen 632.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 630.28 / W, screen 322.00 / H to screen 632.04 / W, screen 409.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 632.64 / W, screen 322.00 / H to screen 636.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 632.64 / W, screen 322.00 / H to screen 636.48 / W, screen 391.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 632.64 / W, screen 315.00 / H to screen 636.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 636.48 / W, screen 322.00 / H to screen 638.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.48 / W, screen 322.00 / H to screen 638.13 / W, screen 484.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 638.73 / W, screen 322.00 / H to screen 646.71 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 638.73 / W, screen 322.00 / H to screen 646.71 / W, screen 389.29 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 646.71 / W, screen 322.00 / H to screen 648.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 646.71 / W, screen 322.00 / H to screen 648.45 / W, screen 414.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 648.45 / W, screen 322.00 / H to screen 650.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 648.45 / W, screen 322.00 / H to screen 650.96 / W, screen 387.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 648.45 / W, screen 315.00 / H to screen 650.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 650.96 / W, screen 322.00 / H to screen 652.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 650.96 / W, screen 322.00 / H to screen 652.58 / W, screen 487.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 653.18 / W, screen 322.00 / H to screen 678.37 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 653.18 / W, screen 322.00 / H to screen 678.37 / W, screen 381.49 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 665.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 678.97 / W, screen 322.00 / H to screen 684.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 678.97 / W, screen 322.00 / H to screen 684.75 / W, screen 427.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 678.97 / W, screen 315.00 / H to screen 684.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 685.35 / W, screen 322.00 / H to screen 693.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 685.35 / W, screen 322.00 / H to screen 693.41 / W, screen 400.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 685.35 / W, screen 315.00 / H to screen 693.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 694.01 / W, screen 322.00 / H to screen 701.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 694.01 / W, screen 322.00 / H to screen 701.85 / W, screen 494.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 694.01 / W, screen 315.00 / H to screen 701.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 702.45 / W, screen 322.00 / H to screen 708.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 702.45 / W, screen 322.00 / H to screen 708.48 / W, screen 423.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 702.45 / W, screen 315.00 / H to screen 708.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 709.08 / W, screen 322.00 / H to screen 714.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 709.08 / W, screen 322.00 / H to screen 714.25 / W, screen 508.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 714.85 / W, screen 322.00 / H to screen 744.55 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 714.85 / W, screen 322.00 / H to screen 744.55 / W, screen 423.23 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 729.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 745.15 / W, screen 322.00 / H to screen 750.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 745.15 / W, screen 322.00 / H to screen 750.04 / W, screen 380.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.64 / W, screen 322.00 / H to screen 755.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.64 / W, screen 322.00 / H to screen 755.42 / W, screen 379.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.64 / W, screen 315.00 / H to screen 755.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 755.42 / W, screen 322.00 / H to screen 757.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 755.42 / W, screen 322.00 / H to screen 757.27 / W, screen 487.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.42 / W, screen 315.00 / H to screen 757.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 757.87 / W, screen 322.00 / H to screen 765.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 757.87 / W, screen 322.00 / H to screen 765.65 / W, screen 402.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 757.87 / W, screen 315.00 / H to screen 765.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 765.65 / W, screen 322.00 / H to screen 768.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 765.65 / W, screen 322.00 / H to screen 768.86 / W, screen 489.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 769.46 / W, screen 322.00 / H to screen 773.39 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 769.46 / W, screen 322.00 / H to screen 773.39 / W, screen 385.68 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 773.39 / W, screen 322.00 / H to screen 774.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.39 / W, screen 322.00 / H to screen 774.81 / W, screen 378.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 774.81 / W, screen 322.00 / H to screen 776.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 774.81 / W, screen 322.00 / H to screen 776.32 / W, screen 373.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 774.81 / W, screen 315.00 / H to screen 776.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 776.32 / W, screen 322.00 / H to screen 777.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 776.32 / W, screen 322.00 / H to screen 777.22 / W, screen 470.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 777.82 / W, screen 322.00 / H to screen 786.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 777.82 / W, screen 322.00 / H to screen 786.09 / W, screen 408.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 786.09 / W, screen 322.00 / H to screen 787.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 786.09 / W, screen 322.00 / H to screen 787.84 / W, screen 413.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 787.84 / W, screen 322.00 / H to screen 790.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 787.84 / W, screen 322.00 / H to screen 790.15 / W, screen 389.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 787.84 / W, screen 315.00 / H to screen 790.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 790.15 / W, screen 322.00 / H to screen 791.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 790.15 / W, screen 322.00 / H to screen 791.15 / W, screen 476.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 790.15 / W, screen 315.00 / H to screen 791.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 791.75 / W, screen 322.00 / H to screen 798.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 791.75 / W, screen 322.00 / H to screen 798.97 / W, screen 424.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 791.75 / W, screen 315.00 / H to screen 798.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 798.97 / W, screen 322.00 / H to screen 800.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 798.97 / W, screen 322.00 / H to screen 800.94 / W, screen 477.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 798.97 / W, screen 315.00 / H to screen 800.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 800.94 / W, screen 322.00 / H to screen 803.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 800.94 / W, screen 322.00 / H to screen 803.01 / W, screen 471.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 800.94 / W, screen 315.00 / H to screen 803.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 803.01 / W, screen 322.00 / H to screen 805.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 803.01 / W, screen 322.00 / H to screen 805.81 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 806.41 / W, screen 322.00 / H to screen 818.22 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 806.41 / W, screen 322.00 / H to screen 818.22 / W, screen 445.62 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 812.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 818.22 / W, screen 322.00 / H to screen 819.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 818.22 / W, screen 322.00 / H to screen 819.74 / W, screen 374.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 819.74 / W, screen 322.00 / H to screen 821.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 819.74 / W, screen 322.00 / H to screen 821.22 / W, screen 374.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 819.74 / W, screen 315.00 / H to screen 821.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 821.22 / W, screen 322.00 / H to screen 822.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 821.22 / W, screen 322.00 / H to screen 822.18 / W, screen 402.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 822.18 / W, screen 322.00 / H to screen 824.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 822.18 / W, screen 322.00 / H to screen 824.32 / W, screen 393.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 822.18 / W, screen 315.00 / H to screen 824.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 824.32 / W, screen 322.00 / H to screen 825.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 824.32 / W, screen 322.00 / H to screen 825.22 / W, screen 471.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 825.82 / W, screen 322.00 / H to screen 829.72 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 825.82 / W, screen 322.00 / H to screen 829.72 / W, screen 386.04 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 829.72 / W, screen 322.00 / H to screen 831.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 829.72 / W, screen 322.00 / H to screen 831.14 / W, screen 378.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 831.14 / W, screen 322.00 / H to screen 832.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 831.14 / W, screen 322.00 / H to screen 832.62 / W, screen 374.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 831.14 / W, screen 315.00 / H to screen 832.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 832.62 / W, screen 322.00 / H to screen 833.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 832.62 / W, screen 322.00 / H to screen 833.55 / W, screen 466.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 834.15 / W, screen 322.00 / H to screen 850.39 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 834.15 / W, screen 322.00 / H to screen 850.39 / W, screen 413.06 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 842.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 850.39 / W, screen 322.00 / H to screen 853.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 850.39 / W, screen 322.00 / H to screen 853.62 / W, screen 421.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 854.22 / W, screen 322.00 / H to screen 858.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 854.22 / W, screen 322.00 / H to screen 858.04 / W, screen 392.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 854.22 / W, screen 315.00 / H to screen 858.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 858.04 / W, screen 322.00 / H to screen 861.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 858.04 / W, screen 322.00 / H to screen 861.79 / W, screen 501.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 858.04 / W, screen 315.00 / H to screen 861.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 861.79 / W, screen 322.00 / H to screen 865.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 861.79 / W, screen 322.00 / H to screen 865.16 / W, screen 413.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 865.16 / W, screen 322.00 / H to screen 867.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 865.16 / W, screen 322.00 / H to screen 867.80 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 868.40 / W, screen 322.00 / H to screen 880.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 868.40 / W, screen 322.00 / H to screen 880.13 / W, screen 446.36 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv1" at screen 874.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 880.13 / W, screen 322.00 / H to screen 881.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 880.13 / W, screen 322.00 / H to screen 881.63 / W, screen 375.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 881.63 / W, screen 322.00 / H to screen 883.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 881.63 / W, screen 322.00 / H to screen 883.13 / W, screen 373.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 881.63 / W, screen 315.00 / H to screen 883.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 883.13 / W, screen 322.00 / H to screen 884.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 883.13 / W, screen 322.00 / H to screen 884.07 / W, screen 404.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 884.07 / W, screen 322.00 / H to screen 886.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 884.07 / W, screen 322.00 / H to screen 886.23 / W, screen 393.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 884.07 / W, screen 315.00 / H to screen 886.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 886.23 / W, screen 322.00 / H to screen 887.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 886.23 / W, screen 322.00 / H to screen 887.13 / W, screen 470.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 887.73 / W, screen 322.00 / H to screen 891.65 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 887.73 / W, screen 322.00 / H to screen 891.65 / W, screen 385.83 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 891.65 / W, screen 322.00 / H to screen 893.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 891.65 / W, screen 322.00 / H to screen 893.07 / W, screen 378.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 893.07 / W, screen 322.00 / H to screen 894.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 893.07 / W, screen 322.00 / H to screen 894.55 / W, screen 374.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 893.07 / W, screen 315.00 / H to screen 894.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 894.55 / W, screen 322.00 / H to screen 895.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 894.55 / W, screen 322.00 / H to screen 895.48 / W, screen 466.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 896.08 / W, screen 322.00 / H to screen 912.28 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 896.08 / W, screen 322.00 / H to screen 912.28 / W, screen 413.31 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 903.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 912.28 / W, screen 322.00 / H to screen 915.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 912.28 / W, screen 322.00 / H to screen 915.49 / W, screen 422.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 916.09 / W, screen 322.00 / H to screen 919.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 916.09 / W, screen 322.00 / H to screen 919.90 / W, screen 392.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 916.09 / W, screen 315.00 / H to screen 919.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 919.90 / W, screen 322.00 / H to screen 923.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 919.90 / W, screen 322.00 / H to screen 923.58 / W, screen 505.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 919.90 / W, screen 315.00 / H to screen 923.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 923.58 / W, screen 322.00 / H to screen 926.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 923.58 / W, screen 322.00 / H to screen 926.94 / W, screen 413.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 926.94 / W, screen 322.00 / H to screen 929.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 926.94 / W, screen 322.00 / H to screen 929.55 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 930.15 / W, screen 322.00 / H to screen 941.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 930.15 / W, screen 322.00 / H to screen 941.80 / W, screen 447.23 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv1" at screen 935.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 941.80 / W, screen 322.00 / H to screen 943.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 941.80 / W, screen 322.00 / H to screen 943.32 / W, screen 374.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 943.32 / W, screen 322.00 / H to screen 944.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 943.32 / W, screen 322.00 / H to screen 944.79 / W, screen 374.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 943.32 / W, screen 315.00 / H to screen 944.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 944.79 / W, screen 322.00 / H to screen 945.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 944.79 / W, screen 322.00 / H to screen 945.76 / W, screen 401.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.76 / W, screen 322.00 / H to screen 947.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 945.76 / W, screen 322.00 / H to screen 947.84 / W, screen 396.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.76 / W, screen 315.00 / H to screen 947.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 947.84 / W, screen 322.00 / H to screen 948.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 947.84 / W, screen 322.00 / H to screen 948.75 / W, screen 470.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 949.35 / W, screen 322.00 / H to screen 953.28 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 949.35 / W, screen 322.00 / H to screen 953.28 / W, screen 385.62 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 953.28 / W, screen 322.00 / H to screen 954.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 953.28 / W, screen 322.00 / H to screen 954.67 / W, screen 380.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 954.67 / W, screen 322.00 / H to screen 956.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 954.67 / W, screen 322.00 / H to screen 956.15 / W, screen 374.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 954.67 / W, screen 315.00 / H to screen 956.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 956.15 / W, screen 322.00 / H to screen 957.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 956.15 / W, screen 322.00 / H to screen 957.11 / W, screen 461.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 957.71 / W, screen 322.00 / H to screen 973.70 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 957.71 / W, screen 322.00 / H to screen 973.70 / W, screen 414.48 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 965.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 973.70 / W, screen 322.00 / H to screen 976.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 973.70 / W, screen 322.00 / H to screen 976.89 / W, screen 422.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 977.49 / W, screen 322.00 / H to screen 981.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 977.49 / W, screen 322.00 / H to screen 981.28 / W, screen 392.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 977.49 / W, screen 315.00 / H to screen 981.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 981.28 / W, screen 322.00 / H to screen 984.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 981.28 / W, screen 322.00 / H to screen 984.91 / W, screen 507.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 981.28 / W, screen 315.00 / H to screen 984.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 984.91 / W, screen 322.00 / H to screen 988.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 984.91 / W, screen 322.00 / H to screen 988.27 / W, screen 413.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 988.27 / W, screen 322.00 / H to screen 990.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 988.27 / W, screen 322.00 / H to screen 990.91 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 991.51 / W, screen 322.00 / H to screen 1003.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 991.51 / W, screen 322.00 / H to screen 1003.20 / W, screen 446.86 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv1" at screen 997.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1003.20 / W, screen 322.00 / H to screen 1004.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1003.20 / W, screen 322.00 / H to screen 1004.74 / W, screen 374.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1004.74 / W, screen 322.00 / H to screen 1006.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1004.74 / W, screen 322.00 / H to screen 1006.24 / W, screen 373.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1004.74 / W, screen 315.00 / H to screen 1006.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1006.24 / W, screen 322.00 / H to screen 1007.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1006.24 / W, screen 322.00 / H to screen 1007.20 / W, screen 402.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1007.20 / W, screen 322.00 / H to screen 1009.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1007.20 / W, screen 322.00 / H to screen 1009.32 / W, screen 394.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1007.20 / W, screen 315.00 / H to screen 1009.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1009.32 / W, screen 322.00 / H to screen 1010.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1009.32 / W, screen 322.00 / H to screen 1010.23 / W, screen 468.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1010.83 / W, screen 322.00 / H to screen 1014.69 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1010.83 / W, screen 322.00 / H to screen 1014.69 / W, screen 386.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1014.69 / W, screen 322.00 / H to screen 1016.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1014.69 / W, screen 322.00 / H to screen 1016.13 / W, screen 377.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1016.13 / W, screen 322.00 / H to screen 1017.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1016.13 / W, screen 322.00 / H to screen 1017.62 / W, screen 374.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1016.13 / W, screen 315.00 / H to screen 1017.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1017.62 / W, screen 322.00 / H to screen 1018.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1017.62 / W, screen 322.00 / H to screen 1018.56 / W, screen 463.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1019.16 / W, screen 322.00 / H to screen 1035.11 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1019.16 / W, screen 322.00 / H to screen 1035.11 / W, screen 414.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 1026.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1035.11 / W, screen 322.00 / H to screen 1038.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1035.11 / W, screen 322.00 / H to screen 1038.27 / W, screen 423.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1038.87 / W, screen 322.00 / H to screen 1042.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1038.87 / W, screen 322.00 / H to screen 1042.72 / W, screen 391.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1038.87 / W, screen 315.00 / H to screen 1042.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1042.72 / W, screen 322.00 / H to screen 1046.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1042.72 / W, screen 322.00 / H to screen 1046.43 / W, screen 504.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1042.72 / W, screen 315.00 / H to screen 1046.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1046.43 / W, screen 322.00 / H to screen 1049.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1046.43 / W, screen 322.00 / H to screen 1049.80 / W, screen 413.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1049.80 / W, screen 322.00 / H to screen 1052.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1049.80 / W, screen 322.00 / H to screen 1052.45 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1053.05 / W, screen 322.00 / H to screen 1064.90 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1053.05 / W, screen 322.00 / H to screen 1064.90 / W, screen 445.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv1" at screen 1058.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1064.90 / W, screen 322.00 / H to screen 1066.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1064.90 / W, screen 322.00 / H to screen 1066.38 / W, screen 376.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1066.38 / W, screen 322.00 / H to screen 1067.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1066.38 / W, screen 322.00 / H to screen 1067.88 / W, screen 373.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1066.38 / W, screen 315.00 / H to screen 1067.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1067.88 / W, screen 322.00 / H to screen 1068.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1067.88 / W, screen 322.00 / H to screen 1068.84 / W, screen 402.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1068.84 / W, screen 322.00 / H to screen 1070.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1068.84 / W, screen 322.00 / H to screen 1070.98 / W, screen 393.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1068.84 / W, screen 315.00 / H to screen 1070.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1070.98 / W, screen 322.00 / H to screen 1071.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1070.98 / W, screen 322.00 / H to screen 1071.87 / W, screen 473.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1072.47 / W, screen 322.00 / H to screen 1076.38 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1072.47 / W, screen 322.00 / H to screen 1076.38 / W, screen 385.90 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1076.38 / W, screen 322.00 / H to screen 1077.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1076.38 / W, screen 322.00 / H to screen 1077.81 / W, screen 378.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1077.81 / W, screen 322.00 / H to screen 1079.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1077.81 / W, screen 322.00 / H to screen 1079.31 / W, screen 373.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1077.81 / W, screen 315.00 / H to screen 1079.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1079.31 / W, screen 322.00 / H to screen 1080.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1079.31 / W, screen 322.00 / H to screen 1080.26 / W, screen 463.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1080.86 / W, screen 322.00 / H to screen 1096.86 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1080.86 / W, screen 322.00 / H to screen 1096.86 / W, screen 414.37 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1088.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1096.86 / W, screen 322.00 / H to screen 1100.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1096.86 / W, screen 322.00 / H to screen 1100.10 / W, screen 421.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1100.70 / W, screen 322.00 / H to screen 1104.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1100.70 / W, screen 322.00 / H to screen 1104.52 / W, screen 392.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1100.70 / W, screen 315.00 / H to screen 1104.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1104.52 / W, screen 322.00 / H to screen 1108.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1104.52 / W, screen 322.00 / H to screen 1108.23 / W, screen 503.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1104.52 / W, screen 315.00 / H to screen 1108.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1108.23 / W, screen 322.00 / H to screen 1111.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1108.23 / W, screen 322.00 / H to screen 1111.59 / W, screen 413.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1111.59 / W, screen 322.00 / H to screen 1114.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1111.59 / W, screen 322.00 / H to screen 1114.23 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1114.83 / W, screen 322.00 / H to screen 1126.54 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1114.83 / W, screen 322.00 / H to screen 1126.54 / W, screen 446.66 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv1" at screen 1120.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1126.54 / W, screen 322.00 / H to screen 1128.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1126.54 / W, screen 322.00 / H to screen 1128.03 / W, screen 375.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1128.03 / W, screen 322.00 / H to screen 1129.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1128.03 / W, screen 322.00 / H to screen 1129.54 / W, screen 373.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1128.03 / W, screen 315.00 / H to screen 1129.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1129.54 / W, screen 322.00 / H to screen 1130.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1129.54 / W, screen 322.00 / H to screen 1130.49 / W, screen 402.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1130.49 / W, screen 322.00 / H to screen 1132.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1130.49 / W, screen 322.00 / H to screen 1132.62 / W, screen 394.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1130.49 / W, screen 315.00 / H to screen 1132.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1132.62 / W, screen 322.00 / H to screen 1133.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1132.62 / W, screen 322.00 / H to screen 1133.52 / W, screen 470.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1134.12 / W, screen 322.00 / H to screen 1138.07 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1134.12 / W, screen 322.00 / H to screen 1138.07 / W, screen 385.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1138.07 / W, screen 322.00 / H to screen 1139.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1138.07 / W, screen 322.00 / H to screen 1139.51 / W, screen 377.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1139.51 / W, screen 322.00 / H to screen 1141.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1139.51 / W, screen 322.00 / H to screen 1141.02 / W, screen 373.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1139.51 / W, screen 315.00 / H to screen 1141.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1141.02 / W, screen 322.00 / H to screen 1141.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1141.02 / W, screen 322.00 / H to screen 1141.97 / W, screen 462.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1142.57 / W, screen 322.00 / H to screen 1158.68 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1142.57 / W, screen 322.00 / H to screen 1158.68 / W, screen 413.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1150.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1158.68 / W, screen 322.00 / H to screen 1161.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1158.68 / W, screen 322.00 / H to screen 1161.79 / W, screen 425.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1162.39 / W, screen 322.00 / H to screen 1166.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1162.39 / W, screen 322.00 / H to screen 1166.33 / W, screen 390.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1162.39 / W, screen 315.00 / H to screen 1166.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1166.33 / W, screen 322.00 / H to screen 1169.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1166.33 / W, screen 322.00 / H to screen 1169.96 / W, screen 507.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1166.33 / W, screen 315.00 / H to screen 1169.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1169.96 / W, screen 322.00 / H to screen 1173.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1169.96 / W, screen 322.00 / H to screen 1173.34 / W, screen 413.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1173.34 / W, screen 322.00 / H to screen 1175.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1173.34 / W, screen 322.00 / H to screen 1175.98 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1176.58 / W, screen 322.00 / H to screen 1188.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1176.58 / W, screen 322.00 / H to screen 1188.47 / W, screen 444.79 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv1" at screen 1182.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1188.47 / W, screen 322.00 / H to screen 1189.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1188.47 / W, screen 322.00 / H to screen 1189.98 / W, screen 375.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1189.98 / W, screen 322.00 / H to screen 1191.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1189.98 / W, screen 322.00 / H to screen 1191.45 / W, screen 374.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1189.98 / W, screen 315.00 / H to screen 1191.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1191.45 / W, screen 322.00 / H to screen 1192.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1191.45 / W, screen 322.00 / H to screen 1192.39 / W, screen 404.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1192.39 / W, screen 322.00 / H to screen 1194.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1192.39 / W, screen 322.00 / H to screen 1194.52 / W, screen 394.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1192.39 / W, screen 315.00 / H to screen 1194.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1194.52 / W, screen 322.00 / H to screen 1195.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1194.52 / W, screen 322.00 / H to screen 1195.43 / W, screen 470.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1196.03 / W, screen 322.00 / H to screen 1199.89 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1196.03 / W, screen 322.00 / H to screen 1199.89 / W, screen 386.70 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1199.89 / W, screen 322.00 / H to screen 1201.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1199.89 / W, screen 322.00 / H to screen 1201.30 / W, screen 379.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1201.30 / W, screen 322.00 / H to screen 1202.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1201.30 / W, screen 322.00 / H to screen 1202.77 / W, screen 374.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1201.30 / W, screen 315.00 / H to screen 1202.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1202.77 / W, screen 322.00 / H to screen 1203.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1202.77 / W, screen 322.00 / H to screen 1203.72 / W, screen 463.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1204.32 / W, screen 322.00 / H to screen 1220.08 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1204.32 / W, screen 322.00 / H to screen 1220.08 / W, screen 415.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1211.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1220.08 / W, screen 322.00 / H to screen 1223.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1220.08 / W, screen 322.00 / H to screen 1223.27 / W, screen 422.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1223.87 / W, screen 322.00 / H to screen 1227.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1223.87 / W, screen 322.00 / H to screen 1227.71 / W, screen 392.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1223.87 / W, screen 315.00 / H to screen 1227.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1227.71 / W, screen 322.00 / H to screen 1231.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1227.71 / W, screen 322.00 / H to screen 1231.36 / W, screen 506.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1227.71 / W, screen 315.00 / H to screen 1231.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1231.36 / W, screen 322.00 / H to screen 1234.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1231.36 / W, screen 322.00 / H to screen 1234.73 / W, screen 413.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1234.73 / W, screen 322.00 / H to screen 1237.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1234.73 / W, screen 322.00 / H to screen 1237.40 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1238.00 / W, screen 322.00 / H to screen 1258.64 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1238.00 / W, screen 322.00 / H to screen 1258.64 / W, screen 466.45 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1248.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1258.64 / W, screen 322.00 / H to screen 1260.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1258.64 / W, screen 322.00 / H to screen 1260.38 / W, screen 414.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1260.38 / W, screen 322.00 / H to screen 1262.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1260.38 / W, screen 322.00 / H to screen 1262.71 / W, screen 388.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1260.38 / W, screen 315.00 / H to screen 1262.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1262.71 / W, screen 322.00 / H to screen 1263.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1262.71 / W, screen 322.00 / H to screen 1263.71 / W, screen 476.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1262.71 / W, screen 315.00 / H to screen 1263.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1263.71 / W, screen 322.00 / H to screen 1267.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1263.71 / W, screen 322.00 / H to screen 1267.53 / W, screen 402.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1263.71 / W, screen 315.00 / H to screen 1267.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1267.53 / W, screen 322.00 / H to screen 1269.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1267.53 / W, screen 322.00 / H to screen 1269.02 / W, screen 501.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1269.02 / W, screen 322.00 / H to screen 1271.61 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1269.02 / W, screen 322.00 / H to screen 1271.61 / W, screen 374.25 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1271.61 / W, screen 322.00 / H to screen 1272.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1271.61 / W, screen 322.00 / H to screen 1272.11 / W, screen 402.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1272.11 / W, screen 322.00 / H to screen 1272.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1272.11 / W, screen 322.00 / H to screen 1272.86 / W, screen 374.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1272.86 / W, screen 322.00 / H to screen 1273.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1272.86 / W, screen 322.00 / H to screen 1273.37 / W, screen 454.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1273.97 / W, screen 322.00 / H to screen 1280.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1273.97 / W, screen 322.00 / H to screen 1280.34 / W, screen 432.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1280.34 / W, screen 322.00 / H to screen 1281.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1280.34 / W, screen 322.00 / H to screen 1281.26 / W, screen 408.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1281.26 / W, screen 322.00 / H to screen 1282.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1281.26 / W, screen 322.00 / H to screen 1282.57 / W, screen 383.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1281.26 / W, screen 315.00 / H to screen 1282.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1282.57 / W, screen 322.00 / H to screen 1283.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1282.57 / W, screen 322.00 / H to screen 1283.54 / W, screen 401.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.54 / W, screen 322.00 / H to screen 1287.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.54 / W, screen 322.00 / H to screen 1287.01 / W, screen 432.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.54 / W, screen 315.00 / H to screen 1287.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1287.01 / W, screen 322.00 / H to screen 1288.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1287.01 / W, screen 322.00 / H to screen 1288.06 / W, screen 469.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1287.01 / W, screen 315.00 / H to screen 1288.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1288.06 / W, screen 322.00 / H to screen 1289.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1288.06 / W, screen 322.00 / H to screen 1289.09 / W, screen 470.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1288.06 / W, screen 315.00 / H to screen 1289.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1289.09 / W, screen 322.00 / H to screen 1290.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1289.09 / W, screen 322.00 / H to screen 1290.58 / W, screen 501.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1291.18 / W, screen 322.00 / H to screen 1300.76 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1291.18 / W, screen 322.00 / H to screen 1300.76 / W, screen 472.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1300.76 / W, screen 322.00 / H to screen 1301.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1300.76 / W, screen 322.00 / H to screen 1301.34 / W, screen 390.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1301.34 / W, screen 322.00 / H to screen 1302.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1301.34 / W, screen 322.00 / H to screen 1302.08 / W, screen 374.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1302.08 / W, screen 322.00 / H to screen 1302.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1302.08 / W, screen 322.00 / H to screen 1302.63 / W, screen 392.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1302.63 / W, screen 322.00 / H to screen 1303.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1302.63 / W, screen 322.00 / H to screen 1303.83 / W, screen 385.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1302.63 / W, screen 315.00 / H to screen 1303.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1303.83 / W, screen 322.00 / H to screen 1304.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1303.83 / W, screen 322.00 / H to screen 1304.37 / W, screen 447.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1304.37 / W, screen 322.00 / H to screen 1306.94 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1304.37 / W, screen 322.00 / H to screen 1306.94 / W, screen 374.65 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1306.94 / W, screen 322.00 / H to screen 1307.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1306.94 / W, screen 322.00 / H to screen 1307.52 / W, screen 391.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.52 / W, screen 322.00 / H to screen 1308.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.52 / W, screen 322.00 / H to screen 1308.24 / W, screen 376.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1308.24 / W, screen 322.00 / H to screen 1308.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1308.24 / W, screen 322.00 / H to screen 1308.75 / W, screen 454.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1309.35 / W, screen 322.00 / H to screen 1321.87 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1309.35 / W, screen 322.00 / H to screen 1321.87 / W, screen 438.88 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1315.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1321.87 / W, screen 322.00 / H to screen 1323.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1321.87 / W, screen 322.00 / H to screen 1323.63 / W, screen 413.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1323.63 / W, screen 322.00 / H to screen 1326.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1323.63 / W, screen 322.00 / H to screen 1326.12 / W, screen 386.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1323.63 / W, screen 315.00 / H to screen 1326.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1326.12 / W, screen 322.00 / H to screen 1328.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1326.12 / W, screen 322.00 / H to screen 1328.03 / W, screen 483.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1326.12 / W, screen 315.00 / H to screen 1328.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1328.03 / W, screen 322.00 / H to screen 1329.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1328.03 / W, screen 322.00 / H to screen 1329.78 / W, screen 410.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1329.78 / W, screen 322.00 / H to screen 1331.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1329.78 / W, screen 322.00 / H to screen 1331.24 / W, screen 504.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1331.84 / W, screen 322.00 / H to screen 1341.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1331.84 / W, screen 322.00 / H to screen 1341.31 / W, screen 474.36 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1341.31 / W, screen 322.00 / H to screen 1341.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1341.31 / W, screen 322.00 / H to screen 1341.91 / W, screen 389.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1341.91 / W, screen 322.00 / H to screen 1342.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1341.91 / W, screen 322.00 / H to screen 1342.64 / W, screen 375.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1342.64 / W, screen 322.00 / H to screen 1343.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1342.64 / W, screen 322.00 / H to screen 1343.18 / W, screen 393.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1343.18 / W, screen 322.00 / H to screen 1344.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1343.18 / W, screen 322.00 / H to screen 1344.37 / W, screen 386.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1343.18 / W, screen 315.00 / H to screen 1344.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1344.37 / W, screen 322.00 / H to screen 1344.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1344.37 / W, screen 322.00 / H to screen 1344.88 / W, screen 453.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1344.88 / W, screen 322.00 / H to screen 1347.42 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1344.88 / W, screen 322.00 / H to screen 1347.42 / W, screen 375.18 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1347.42 / W, screen 322.00 / H to screen 1347.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1347.42 / W, screen 322.00 / H to screen 1347.94 / W, screen 399.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1347.94 / W, screen 322.00 / H to screen 1348.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1347.94 / W, screen 322.00 / H to screen 1348.66 / W, screen 376.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1348.66 / W, screen 322.00 / H to screen 1349.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1348.66 / W, screen 322.00 / H to screen 1349.20 / W, screen 446.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1349.80 / W, screen 322.00 / H to screen 1362.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1349.80 / W, screen 322.00 / H to screen 1362.12 / W, screen 440.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1355.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1362.12 / W, screen 322.00 / H to screen 1363.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1362.12 / W, screen 322.00 / H to screen 1363.94 / W, screen 410.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1363.94 / W, screen 322.00 / H to screen 1366.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1363.94 / W, screen 322.00 / H to screen 1366.40 / W, screen 387.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1363.94 / W, screen 315.00 / H to screen 1366.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1366.40 / W, screen 322.00 / H to screen 1368.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1366.40 / W, screen 322.00 / H to screen 1368.33 / W, screen 481.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1366.40 / W, screen 315.00 / H to screen 1368.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1368.33 / W, screen 322.00 / H to screen 1370.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1368.33 / W, screen 322.00 / H to screen 1370.07 / W, screen 410.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1370.07 / W, screen 322.00 / H to screen 1371.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1370.07 / W, screen 322.00 / H to screen 1371.51 / W, screen 508.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1372.11 / W, screen 322.00 / H to screen 1381.58 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1372.11 / W, screen 322.00 / H to screen 1381.58 / W, screen 474.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1381.58 / W, screen 322.00 / H to screen 1382.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1381.58 / W, screen 322.00 / H to screen 1382.17 / W, screen 389.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1382.17 / W, screen 322.00 / H to screen 1382.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1382.17 / W, screen 322.00 / H to screen 1382.92 / W, screen 374.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1382.92 / W, screen 322.00 / H to screen 1383.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1382.92 / W, screen 322.00 / H to screen 1383.46 / W, screen 393.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1383.46 / W, screen 322.00 / H to screen 1384.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1383.46 / W, screen 322.00 / H to screen 1384.70 / W, screen 384.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1383.46 / W, screen 315.00 / H to screen 1384.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1384.70 / W, screen 322.00 / H to screen 1385.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1384.70 / W, screen 322.00 / H to screen 1385.22 / W, screen 449.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1385.22 / W, screen 322.00 / H to screen 1387.74 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1385.22 / W, screen 322.00 / H to screen 1387.74 / W, screen 375.72 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1387.74 / W, screen 322.00 / H to screen 1388.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1387.74 / W, screen 322.00 / H to screen 1388.21 / W, screen 406.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1388.21 / W, screen 322.00 / H to screen 1388.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1388.21 / W, screen 322.00 / H to screen 1388.97 / W, screen 374.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1388.97 / W, screen 322.00 / H to screen 1389.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1388.97 / W, screen 322.00 / H to screen 1389.52 / W, screen 443.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1390.12 / W, screen 322.00 / H to screen 1402.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1390.12 / W, screen 322.00 / H to screen 1402.48 / W, screen 440.39 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1396.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1402.48 / W, screen 322.00 / H to screen 1404.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1402.48 / W, screen 322.00 / H to screen 1404.28 / W, screen 411.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1404.28 / W, screen 322.00 / H to screen 1406.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1404.28 / W, screen 322.00 / H to screen 1406.68 / W, screen 388.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1404.28 / W, screen 315.00 / H to screen 1406.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1406.68 / W, screen 322.00 / H to screen 1408.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1406.68 / W, screen 322.00 / H to screen 1408.51 / W, screen 490.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1406.68 / W, screen 315.00 / H to screen 1408.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1408.51 / W, screen 322.00 / H to screen 1410.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1408.51 / W, screen 322.00 / H to screen 1410.27 / W, screen 409.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1410.27 / W, screen 322.00 / H to screen 1411.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1410.27 / W, screen 322.00 / H to screen 1411.23 / W, screen 484.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1410.27 / W, screen 315.00 / H to screen 1411.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1411.23 / W, screen 322.00 / H to screen 1411.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1411.23 / W, screen 322.00 / H to screen 1411.62 / W, screen 338.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1412.22 / W, screen 322.00 / H to screen 1428.21 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1412.22 / W, screen 322.00 / H to screen 1428.21 / W, screen 371.41 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1412.22 / W, screen 315.00 / H to screen 1428.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1419.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1428.21 / W, screen 322.00 / H to screen 1428.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1428.21 / W, screen 322.00 / H to screen 1428.61 / W, screen 331.97 / H fc rgb '#f2b75c' fs solid noborder
set label "int8 deployable: 1.08 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.80 times as fast as fp32, 61 % of its own roofs, 7.9 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 85.18 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 85.18 / W, screen 231.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 85.78 / W, screen 66.00 / H to screen 139.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 85.78 / W, screen 66.00 / H to screen 139.36 / W, screen 147.30 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 112.3 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 139.96 / W, screen 66.00 / H to screen 145.84 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 139.96 / W, screen 66.00 / H to screen 145.84 / W, screen 113.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 139.96 / W, screen 59.00 / H to screen 145.84 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 146.44 / W, screen 66.00 / H to screen 162.12 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 146.44 / W, screen 66.00 / H to screen 162.12 / W, screen 186.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 154.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 162.12 / W, screen 66.00 / H to screen 165.58 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 162.12 / W, screen 66.00 / H to screen 165.58 / W, screen 136.98 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 165.58 / W, screen 66.00 / H to screen 167.67 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 165.58 / W, screen 66.00 / H to screen 167.67 / W, screen 102.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 165.58 / W, screen 59.00 / H to screen 167.67 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 168.27 / W, screen 66.00 / H to screen 181.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 168.27 / W, screen 66.00 / H to screen 181.99 / W, screen 162.39 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 174.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 182.59 / W, screen 66.00 / H to screen 188.11 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 182.59 / W, screen 66.00 / H to screen 188.11 / W, screen 115.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 188.71 / W, screen 66.00 / H to screen 201.26 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 188.71 / W, screen 66.00 / H to screen 201.26 / W, screen 205.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 194.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 201.26 / W, screen 66.00 / H to screen 204.21 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 201.26 / W, screen 66.00 / H to screen 204.21 / W, screen 149.42 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 204.21 / W, screen 66.00 / H to screen 206.29 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 204.21 / W, screen 66.00 / H to screen 206.29 / W, screen 102.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 204.21 / W, screen 59.00 / H to screen 206.29 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 206.89 / W, screen 66.00 / H to screen 225.61 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 206.89 / W, screen 66.00 / H to screen 225.61 / W, screen 145.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 215.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 226.21 / W, screen 66.00 / H to screen 238.77 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 226.21 / W, screen 66.00 / H to screen 238.77 / W, screen 205.88 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 232.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 238.77 / W, screen 66.00 / H to screen 241.67 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 238.77 / W, screen 66.00 / H to screen 241.67 / W, screen 150.44 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 241.67 / W, screen 66.00 / H to screen 243.76 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 241.67 / W, screen 66.00 / H to screen 243.76 / W, screen 102.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 241.67 / W, screen 59.00 / H to screen 243.76 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 244.36 / W, screen 66.00 / H to screen 263.04 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 244.36 / W, screen 66.00 / H to screen 263.04 / W, screen 145.56 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 253.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 263.64 / W, screen 66.00 / H to screen 276.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 263.64 / W, screen 66.00 / H to screen 276.19 / W, screen 205.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 269.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 276.19 / W, screen 66.00 / H to screen 279.11 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 276.19 / W, screen 66.00 / H to screen 279.11 / W, screen 149.99 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 279.11 / W, screen 66.00 / H to screen 281.20 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 279.11 / W, screen 66.00 / H to screen 281.20 / W, screen 102.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 279.11 / W, screen 59.00 / H to screen 281.20 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.80 / W, screen 66.00 / H to screen 300.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 281.80 / W, screen 66.00 / H to screen 300.41 / W, screen 145.85 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 290.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 301.01 / W, screen 66.00 / H to screen 321.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 301.01 / W, screen 66.00 / H to screen 321.28 / W, screen 212.97 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 310.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 321.28 / W, screen 66.00 / H to screen 323.35 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 321.28 / W, screen 66.00 / H to screen 323.35 / W, screen 125.50 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 323.35 / W, screen 66.00 / H to screen 324.13 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 323.35 / W, screen 66.00 / H to screen 324.13 / W, screen 114.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 323.35 / W, screen 59.00 / H to screen 324.13 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 324.73 / W, screen 66.00 / H to screen 330.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 324.73 / W, screen 66.00 / H to screen 330.00 / W, screen 196.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 330.60 / W, screen 66.00 / H to screen 336.44 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 330.60 / W, screen 66.00 / H to screen 336.44 / W, screen 180.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 337.04 / W, screen 66.00 / H to screen 346.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 337.04 / W, screen 66.00 / H to screen 346.02 / W, screen 226.12 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 346.02 / W, screen 66.00 / H to screen 347.62 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 346.02 / W, screen 66.00 / H to screen 347.62 / W, screen 142.81 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 347.62 / W, screen 66.00 / H to screen 348.40 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 347.62 / W, screen 66.00 / H to screen 348.40 / W, screen 114.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 349.00 / W, screen 66.00 / H to screen 361.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 349.00 / W, screen 66.00 / H to screen 361.92 / W, screen 179.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 355.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 362.52 / W, screen 66.00 / H to screen 371.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.52 / W, screen 66.00 / H to screen 371.51 / W, screen 225.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 371.51 / W, screen 66.00 / H to screen 373.08 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 371.51 / W, screen 66.00 / H to screen 373.08 / W, screen 144.57 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 373.08 / W, screen 66.00 / H to screen 373.87 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 373.08 / W, screen 66.00 / H to screen 373.87 / W, screen 114.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 373.08 / W, screen 59.00 / H to screen 373.87 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 374.47 / W, screen 66.00 / H to screen 387.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 374.47 / W, screen 66.00 / H to screen 387.36 / W, screen 179.69 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 380.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 387.96 / W, screen 66.00 / H to screen 396.91 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 387.96 / W, screen 66.00 / H to screen 396.91 / W, screen 226.54 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 396.91 / W, screen 66.00 / H to screen 398.50 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 396.91 / W, screen 66.00 / H to screen 398.50 / W, screen 143.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 398.50 / W, screen 66.00 / H to screen 399.28 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 398.50 / W, screen 66.00 / H to screen 399.28 / W, screen 114.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 399.88 / W, screen 66.00 / H to screen 412.77 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 399.88 / W, screen 66.00 / H to screen 412.77 / W, screen 179.73 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 406.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 413.37 / W, screen 66.00 / H to screen 422.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 413.37 / W, screen 66.00 / H to screen 422.36 / W, screen 225.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 422.36 / W, screen 66.00 / H to screen 423.93 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 422.36 / W, screen 66.00 / H to screen 423.93 / W, screen 144.29 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 423.93 / W, screen 66.00 / H to screen 424.71 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 423.93 / W, screen 66.00 / H to screen 424.71 / W, screen 114.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.31 / W, screen 66.00 / H to screen 438.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 425.31 / W, screen 66.00 / H to screen 438.19 / W, screen 179.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 431.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 438.79 / W, screen 66.00 / H to screen 447.78 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 438.79 / W, screen 66.00 / H to screen 447.78 / W, screen 225.95 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 447.78 / W, screen 66.00 / H to screen 449.33 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 447.78 / W, screen 66.00 / H to screen 449.33 / W, screen 144.93 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 449.33 / W, screen 66.00 / H to screen 450.13 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 449.33 / W, screen 66.00 / H to screen 450.13 / W, screen 113.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 449.33 / W, screen 59.00 / H to screen 450.13 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 450.73 / W, screen 66.00 / H to screen 463.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 450.73 / W, screen 66.00 / H to screen 463.63 / W, screen 179.64 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 456.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 464.23 / W, screen 66.00 / H to screen 473.23 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 464.23 / W, screen 66.00 / H to screen 473.23 / W, screen 225.78 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 473.23 / W, screen 66.00 / H to screen 474.82 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 473.23 / W, screen 66.00 / H to screen 474.82 / W, screen 143.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 474.82 / W, screen 66.00 / H to screen 475.61 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 474.82 / W, screen 66.00 / H to screen 475.61 / W, screen 114.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 474.82 / W, screen 59.00 / H to screen 475.61 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 476.21 / W, screen 66.00 / H to screen 489.10 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 476.21 / W, screen 66.00 / H to screen 489.10 / W, screen 179.69 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 482.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 489.70 / W, screen 66.00 / H to screen 498.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 489.70 / W, screen 66.00 / H to screen 498.71 / W, screen 225.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 498.71 / W, screen 66.00 / H to screen 500.27 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 498.71 / W, screen 66.00 / H to screen 500.27 / W, screen 144.80 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 500.27 / W, screen 66.00 / H to screen 501.04 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.27 / W, screen 66.00 / H to screen 501.04 / W, screen 115.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.64 / W, screen 66.00 / H to screen 514.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 501.64 / W, screen 66.00 / H to screen 514.57 / W, screen 179.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 507.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 515.17 / W, screen 66.00 / H to screen 532.46 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 515.17 / W, screen 66.00 / H to screen 532.46 / W, screen 237.48 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 523.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 532.46 / W, screen 66.00 / H to screen 533.74 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 532.46 / W, screen 66.00 / H to screen 533.74 / W, screen 113.79 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 534.34 / W, screen 66.00 / H to screen 539.24 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 534.34 / W, screen 66.00 / H to screen 539.24 / W, screen 212.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 539.24 / W, screen 66.00 / H to screen 542.11 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 539.24 / W, screen 66.00 / H to screen 542.11 / W, screen 188.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 542.71 / W, screen 66.00 / H to screen 550.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 542.71 / W, screen 66.00 / H to screen 550.92 / W, screen 240.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 550.92 / W, screen 66.00 / H to screen 551.99 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 550.92 / W, screen 66.00 / H to screen 551.99 / W, screen 123.25 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 552.59 / W, screen 66.00 / H to screen 563.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 552.59 / W, screen 66.00 / H to screen 563.63 / W, screen 204.40 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 564.23 / W, screen 66.00 / H to screen 572.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 564.23 / W, screen 66.00 / H to screen 572.44 / W, screen 240.09 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 572.44 / W, screen 66.00 / H to screen 573.39 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 572.44 / W, screen 66.00 / H to screen 573.39 / W, screen 130.55 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 573.99 / W, screen 66.00 / H to screen 585.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 573.99 / W, screen 66.00 / H to screen 585.01 / W, screen 204.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 585.61 / W, screen 66.00 / H to screen 593.74 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 585.61 / W, screen 66.00 / H to screen 593.74 / W, screen 241.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 593.74 / W, screen 66.00 / H to screen 594.67 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 593.74 / W, screen 66.00 / H to screen 594.67 / W, screen 131.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 595.27 / W, screen 66.00 / H to screen 606.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 595.27 / W, screen 66.00 / H to screen 606.28 / W, screen 204.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 606.28 / W, screen 66.00 / H to screen 606.88 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 606.28 / W, screen 66.00 / H to screen 606.88 / W, screen 196.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 607.48 / W, screen 66.00 / H to screen 615.43 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 607.48 / W, screen 66.00 / H to screen 615.43 / W, screen 161.96 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 607.48 / W, screen 59.00 / H to screen 615.43 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 615.43 / W, screen 66.00 / H to screen 615.65 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 615.43 / W, screen 66.00 / H to screen 615.65 / W, screen 83.93 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 332.4 / W, screen 52.0 / H to screen 332.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "500 us" at screen 332.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 584.8 / W, screen 52.0 / H to screen 584.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 584.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 837.2 / W, screen 52.0 / H to screen 837.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.50 ms" at screen 837.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1089.6 / W, screen 52.0 / H to screen 1089.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 1089.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1342.0 / W, screen 52.0 / H to screen 1342.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.50 ms" at screen 1342.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
