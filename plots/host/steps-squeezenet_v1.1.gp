# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-squeezenet_v1.1.gp
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
set label "squeezenet_v1.1: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.67 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
set object rectangle from screen 80.00 / W, screen 827.00 / H to screen 102.00 / W, screen 841.00 / H fc rgb '#7db8e0' fs solid noborder
set label "convolution" at screen 108.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 213.80 / W, screen 827.00 / H to screen 235.80 / W, screen 841.00 / H fc rgb '#f2b75c' fs solid noborder
set label "glue" at screen 241.8 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 293.00 / W, screen 827.00 / H to screen 315.00 / W, screen 841.00 / H fc rgb '#e6f0f8' fs solid noborder
set label "pale above a bar: time lost" at screen 321.0 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 551.60 / W, screen 832.00 / H to screen 573.60 / W, screen 837.00 / H fc rgb '#a40e26' fs solid noborder
set label "memory is the roof (else arithmetic)" at screen 579.6 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 880.40 / W, screen 827.00 / H to screen 902.40 / W, screen 841.00 / H fc rgb '#cc0000' fs solid noborder
set label "above its roof: a wrong count or roof" at screen 908.4 / W, 834.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "fp32: 7.49 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "87 % of its own roofs, 2.6 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 184.78 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 184.78 / W, screen 713.93 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 132.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 185.38 / W, screen 578.00 / H to screen 208.24 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 185.38 / W, screen 578.00 / H to screen 208.24 / W, screen 645.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 185.38 / W, screen 571.00 / H to screen 208.24 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 196.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 208.84 / W, screen 578.00 / H to screen 220.61 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 208.84 / W, screen 578.00 / H to screen 220.61 / W, screen 745.57 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/squeeze1x1" at screen 214.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 221.21 / W, screen 578.00 / H to screen 234.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 221.21 / W, screen 578.00 / H to screen 234.60 / W, screen 726.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand1x1" at screen 227.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 235.20 / W, screen 578.00 / H to screen 338.63 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 235.20 / W, screen 578.00 / H to screen 338.63 / W, screen 755.19 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 286.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 339.23 / W, screen 578.00 / H to screen 361.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 339.23 / W, screen 578.00 / H to screen 361.76 / W, screen 757.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/squeeze1x1" at screen 350.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 362.36 / W, screen 578.00 / H to screen 374.82 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.36 / W, screen 578.00 / H to screen 374.82 / W, screen 736.75 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand1x1" at screen 368.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 375.42 / W, screen 578.00 / H to screen 484.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 375.42 / W, screen 578.00 / H to screen 484.11 / W, screen 746.66 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 429.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 484.71 / W, screen 578.00 / H to screen 491.38 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.71 / W, screen 578.00 / H to screen 491.38 / W, screen 684.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.71 / W, screen 571.00 / H to screen 491.38 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 491.98 / W, screen 578.00 / H to screen 503.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 491.98 / W, screen 578.00 / H to screen 503.00 / W, screen 756.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 503.60 / W, screen 578.00 / H to screen 514.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 503.60 / W, screen 578.00 / H to screen 514.94 / W, screen 751.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 515.54 / W, screen 578.00 / H to screen 616.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 515.54 / W, screen 578.00 / H to screen 616.09 / W, screen 758.03 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 565.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 616.69 / W, screen 578.00 / H to screen 639.15 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 616.69 / W, screen 578.00 / H to screen 639.15 / W, screen 757.79 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/squeeze1x1" at screen 627.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 639.75 / W, screen 578.00 / H to screen 651.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 639.75 / W, screen 578.00 / H to screen 651.16 / W, screen 750.68 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand1x1" at screen 645.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 651.76 / W, screen 578.00 / H to screen 757.07 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 651.76 / W, screen 578.00 / H to screen 757.07 / W, screen 749.94 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 704.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 757.07 / W, screen 578.00 / H to screen 760.74 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 757.07 / W, screen 578.00 / H to screen 760.74 / W, screen 678.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 757.07 / W, screen 571.00 / H to screen 760.74 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 761.34 / W, screen 578.00 / H to screen 769.71 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 761.34 / W, screen 578.00 / H to screen 769.71 / W, screen 751.30 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 770.31 / W, screen 578.00 / H to screen 776.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 770.31 / W, screen 578.00 / H to screen 776.51 / W, screen 749.37 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 777.11 / W, screen 578.00 / H to screen 833.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 777.11 / W, screen 578.00 / H to screen 833.06 / W, screen 754.74 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 804.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 833.66 / W, screen 578.00 / H to screen 846.24 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 833.66 / W, screen 578.00 / H to screen 846.24 / W, screen 754.86 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 839.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 846.84 / W, screen 578.00 / H to screen 853.03 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 846.84 / W, screen 578.00 / H to screen 853.03 / W, screen 749.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 853.63 / W, screen 578.00 / H to screen 909.33 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 853.63 / W, screen 578.00 / H to screen 909.33 / W, screen 755.51 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 881.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 909.93 / W, screen 578.00 / H to screen 926.79 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 909.93 / W, screen 578.00 / H to screen 926.79 / W, screen 756.13 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/squeeze1x1" at screen 918.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 927.39 / W, screen 578.00 / H to screen 938.86 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 927.39 / W, screen 578.00 / H to screen 938.86 / W, screen 749.70 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand1x1" at screen 932.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 939.46 / W, screen 578.00 / H to screen 1040.64 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 939.46 / W, screen 578.00 / H to screen 1040.64 / W, screen 752.56 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 989.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1041.24 / W, screen 578.00 / H to screen 1064.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1041.24 / W, screen 578.00 / H to screen 1064.09 / W, screen 754.72 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/squeeze1x1" at screen 1052.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1064.69 / W, screen 578.00 / H to screen 1076.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1064.69 / W, screen 578.00 / H to screen 1076.36 / W, screen 747.06 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand1x1" at screen 1070.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1076.96 / W, screen 578.00 / H to screen 1177.21 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1076.96 / W, screen 578.00 / H to screen 1177.21 / W, screen 754.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 1126.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1177.81 / W, screen 578.00 / H to screen 1555.65 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1177.81 / W, screen 578.00 / H to screen 1555.65 / W, screen 750.53 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 1366.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1556.25 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1556.25 / W, screen 578.00 / H to screen 1560.00 / W, screen 640.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1556.25 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 3.39 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.22 times as fast as fp32, 68 % of its own roofs, 29 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.95 / W, screen 410.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 84.55 / W, screen 322.00 / H to screen 155.02 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 84.55 / W, screen 322.00 / H to screen 155.02 / W, screen 389.16 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 119.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 155.62 / W, screen 322.00 / H to screen 166.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 155.62 / W, screen 322.00 / H to screen 166.84 / W, screen 428.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 155.62 / W, screen 315.00 / H to screen 166.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 167.44 / W, screen 322.00 / H to screen 177.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 167.44 / W, screen 322.00 / H to screen 177.36 / W, screen 441.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 167.44 / W, screen 315.00 / H to screen 177.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 177.96 / W, screen 322.00 / H to screen 188.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 177.96 / W, screen 322.00 / H to screen 188.61 / W, screen 434.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 177.96 / W, screen 315.00 / H to screen 188.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 189.21 / W, screen 322.00 / H to screen 203.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 189.21 / W, screen 322.00 / H to screen 203.08 / W, screen 431.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 189.21 / W, screen 315.00 / H to screen 203.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 195.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 203.08 / W, screen 322.00 / H to screen 205.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 203.08 / W, screen 322.00 / H to screen 205.34 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 205.94 / W, screen 322.00 / H to screen 210.61 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 205.94 / W, screen 322.00 / H to screen 210.61 / W, screen 420.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 210.61 / W, screen 322.00 / H to screen 211.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 210.61 / W, screen 322.00 / H to screen 211.32 / W, screen 418.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 211.32 / W, screen 322.00 / H to screen 212.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 211.32 / W, screen 322.00 / H to screen 212.00 / W, screen 419.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 211.32 / W, screen 315.00 / H to screen 212.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 212.00 / W, screen 322.00 / H to screen 212.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 212.00 / W, screen 322.00 / H to screen 212.74 / W, screen 410.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 212.74 / W, screen 322.00 / H to screen 213.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 212.74 / W, screen 322.00 / H to screen 213.36 / W, screen 505.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 213.96 / W, screen 322.00 / H to screen 224.84 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 213.96 / W, screen 322.00 / H to screen 224.84 / W, screen 428.59 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 224.84 / W, screen 322.00 / H to screen 227.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 224.84 / W, screen 322.00 / H to screen 227.78 / W, screen 416.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 224.84 / W, screen 315.00 / H to screen 227.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 227.78 / W, screen 322.00 / H to screen 230.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 227.78 / W, screen 322.00 / H to screen 230.36 / W, screen 430.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 227.78 / W, screen 315.00 / H to screen 230.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 230.36 / W, screen 322.00 / H to screen 233.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 230.36 / W, screen 322.00 / H to screen 233.17 / W, screen 421.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 230.36 / W, screen 315.00 / H to screen 233.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 233.77 / W, screen 322.00 / H to screen 268.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 233.77 / W, screen 322.00 / H to screen 268.30 / W, screen 453.89 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 250.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 268.30 / W, screen 322.00 / H to screen 271.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 268.30 / W, screen 322.00 / H to screen 271.28 / W, screen 415.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 268.30 / W, screen 315.00 / H to screen 271.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 271.28 / W, screen 322.00 / H to screen 273.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 271.28 / W, screen 322.00 / H to screen 273.91 / W, screen 428.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 271.28 / W, screen 315.00 / H to screen 273.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 273.91 / W, screen 322.00 / H to screen 276.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 273.91 / W, screen 322.00 / H to screen 276.71 / W, screen 421.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 273.91 / W, screen 315.00 / H to screen 276.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 277.31 / W, screen 322.00 / H to screen 281.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 277.31 / W, screen 322.00 / H to screen 281.32 / W, screen 457.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 277.31 / W, screen 315.00 / H to screen 281.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.92 / W, screen 322.00 / H to screen 285.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.92 / W, screen 322.00 / H to screen 285.81 / W, screen 461.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.92 / W, screen 315.00 / H to screen 285.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 286.41 / W, screen 322.00 / H to screen 290.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 286.41 / W, screen 322.00 / H to screen 290.17 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 290.77 / W, screen 322.00 / H to screen 298.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 290.77 / W, screen 322.00 / H to screen 298.19 / W, screen 451.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 298.19 / W, screen 322.00 / H to screen 298.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 298.19 / W, screen 322.00 / H to screen 298.95 / W, screen 412.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 298.95 / W, screen 322.00 / H to screen 299.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 298.95 / W, screen 322.00 / H to screen 299.59 / W, screen 425.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 298.95 / W, screen 315.00 / H to screen 299.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 299.59 / W, screen 322.00 / H to screen 300.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 299.59 / W, screen 322.00 / H to screen 300.34 / W, screen 410.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 300.34 / W, screen 322.00 / H to screen 300.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 300.34 / W, screen 322.00 / H to screen 300.96 / W, screen 505.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 301.56 / W, screen 322.00 / H to screen 312.29 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 301.56 / W, screen 322.00 / H to screen 312.29 / W, screen 429.98 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 312.29 / W, screen 322.00 / H to screen 315.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 312.29 / W, screen 322.00 / H to screen 315.29 / W, screen 415.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 312.29 / W, screen 315.00 / H to screen 315.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 315.29 / W, screen 322.00 / H to screen 317.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 315.29 / W, screen 322.00 / H to screen 317.94 / W, screen 427.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 315.29 / W, screen 315.00 / H to screen 317.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 317.94 / W, screen 322.00 / H to screen 320.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 317.94 / W, screen 322.00 / H to screen 320.75 / W, screen 421.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 317.94 / W, screen 315.00 / H to screen 320.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 321.35 / W, screen 322.00 / H to screen 355.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 321.35 / W, screen 322.00 / H to screen 355.80 / W, screen 454.16 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 338.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 355.80 / W, screen 322.00 / H to screen 358.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 355.80 / W, screen 322.00 / H to screen 358.73 / W, screen 417.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 355.80 / W, screen 315.00 / H to screen 358.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 358.73 / W, screen 322.00 / H to screen 361.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 358.73 / W, screen 322.00 / H to screen 361.37 / W, screen 427.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 358.73 / W, screen 315.00 / H to screen 361.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 361.37 / W, screen 322.00 / H to screen 364.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 361.37 / W, screen 322.00 / H to screen 364.17 / W, screen 421.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 361.37 / W, screen 315.00 / H to screen 364.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 364.77 / W, screen 322.00 / H to screen 368.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 364.77 / W, screen 322.00 / H to screen 368.75 / W, screen 458.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 364.77 / W, screen 315.00 / H to screen 368.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 369.35 / W, screen 322.00 / H to screen 373.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 369.35 / W, screen 322.00 / H to screen 373.31 / W, screen 459.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 369.35 / W, screen 315.00 / H to screen 373.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 373.91 / W, screen 322.00 / H to screen 379.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 373.91 / W, screen 322.00 / H to screen 379.95 / W, screen 438.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 373.91 / W, screen 315.00 / H to screen 379.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 379.95 / W, screen 322.00 / H to screen 381.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 379.95 / W, screen 322.00 / H to screen 381.12 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.72 / W, screen 322.00 / H to screen 385.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 381.72 / W, screen 322.00 / H to screen 385.15 / W, screen 451.28 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 385.15 / W, screen 322.00 / H to screen 385.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.15 / W, screen 322.00 / H to screen 385.52 / W, screen 412.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 385.52 / W, screen 322.00 / H to screen 385.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.52 / W, screen 322.00 / H to screen 385.89 / W, screen 414.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 385.89 / W, screen 322.00 / H to screen 386.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.89 / W, screen 322.00 / H to screen 386.30 / W, screen 401.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 386.30 / W, screen 322.00 / H to screen 386.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 386.30 / W, screen 322.00 / H to screen 386.75 / W, screen 470.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 387.35 / W, screen 322.00 / H to screen 393.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 387.35 / W, screen 322.00 / H to screen 393.62 / W, screen 397.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 393.62 / W, screen 322.00 / H to screen 395.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 393.62 / W, screen 322.00 / H to screen 395.03 / W, screen 419.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 395.03 / W, screen 322.00 / H to screen 396.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 395.03 / W, screen 322.00 / H to screen 396.25 / W, screen 429.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 395.03 / W, screen 315.00 / H to screen 396.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 396.25 / W, screen 322.00 / H to screen 397.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 396.25 / W, screen 322.00 / H to screen 397.03 / W, screen 491.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 396.25 / W, screen 315.00 / H to screen 397.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 397.63 / W, screen 322.00 / H to screen 426.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 397.63 / W, screen 322.00 / H to screen 426.41 / W, screen 477.80 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 411.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 426.41 / W, screen 322.00 / H to screen 427.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 426.41 / W, screen 322.00 / H to screen 427.82 / W, screen 418.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 427.82 / W, screen 322.00 / H to screen 429.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 427.82 / W, screen 322.00 / H to screen 429.04 / W, screen 430.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 427.82 / W, screen 315.00 / H to screen 429.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 429.04 / W, screen 322.00 / H to screen 429.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 429.04 / W, screen 322.00 / H to screen 429.81 / W, screen 491.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 429.04 / W, screen 315.00 / H to screen 429.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 429.81 / W, screen 322.00 / H to screen 431.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 429.81 / W, screen 322.00 / H to screen 431.65 / W, screen 473.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 429.81 / W, screen 315.00 / H to screen 431.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 431.65 / W, screen 322.00 / H to screen 433.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.65 / W, screen 322.00 / H to screen 433.47 / W, screen 475.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.65 / W, screen 315.00 / H to screen 433.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 433.47 / W, screen 322.00 / H to screen 435.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 433.47 / W, screen 322.00 / H to screen 435.78 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 436.38 / W, screen 322.00 / H to screen 442.57 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 436.38 / W, screen 322.00 / H to screen 442.57 / W, screen 475.51 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 442.57 / W, screen 322.00 / H to screen 442.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 442.57 / W, screen 322.00 / H to screen 442.95 / W, screen 410.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 442.95 / W, screen 322.00 / H to screen 443.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 442.95 / W, screen 322.00 / H to screen 443.31 / W, screen 416.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 443.31 / W, screen 322.00 / H to screen 443.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 443.31 / W, screen 322.00 / H to screen 443.72 / W, screen 401.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 443.72 / W, screen 322.00 / H to screen 444.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 443.72 / W, screen 322.00 / H to screen 444.14 / W, screen 482.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 444.74 / W, screen 322.00 / H to screen 450.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 444.74 / W, screen 322.00 / H to screen 450.89 / W, screen 399.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 450.89 / W, screen 322.00 / H to screen 452.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 450.89 / W, screen 322.00 / H to screen 452.34 / W, screen 416.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.34 / W, screen 322.00 / H to screen 453.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.34 / W, screen 322.00 / H to screen 453.58 / W, screen 428.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.34 / W, screen 315.00 / H to screen 453.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 453.58 / W, screen 322.00 / H to screen 454.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 453.58 / W, screen 322.00 / H to screen 454.35 / W, screen 492.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 453.58 / W, screen 315.00 / H to screen 454.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 454.95 / W, screen 322.00 / H to screen 483.55 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 454.95 / W, screen 322.00 / H to screen 483.55 / W, screen 478.73 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 468.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 483.55 / W, screen 322.00 / H to screen 484.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 483.55 / W, screen 322.00 / H to screen 484.99 / W, screen 416.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.99 / W, screen 322.00 / H to screen 486.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.99 / W, screen 322.00 / H to screen 486.24 / W, screen 427.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 484.99 / W, screen 315.00 / H to screen 486.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 486.24 / W, screen 322.00 / H to screen 487.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.24 / W, screen 322.00 / H to screen 487.01 / W, screen 491.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.24 / W, screen 315.00 / H to screen 487.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 487.01 / W, screen 322.00 / H to screen 488.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 487.01 / W, screen 322.00 / H to screen 488.86 / W, screen 472.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 487.01 / W, screen 315.00 / H to screen 488.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 488.86 / W, screen 322.00 / H to screen 490.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 488.86 / W, screen 322.00 / H to screen 490.69 / W, screen 474.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 488.86 / W, screen 315.00 / H to screen 490.69 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.69 / W, screen 322.00 / H to screen 493.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.69 / W, screen 322.00 / H to screen 493.74 / W, screen 442.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.69 / W, screen 315.00 / H to screen 493.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.74 / W, screen 322.00 / H to screen 494.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.74 / W, screen 322.00 / H to screen 494.36 / W, screen 504.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 494.36 / W, screen 322.00 / H to screen 497.06 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 494.36 / W, screen 322.00 / H to screen 497.06 / W, screen 467.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 497.06 / W, screen 322.00 / H to screen 497.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 497.06 / W, screen 322.00 / H to screen 497.25 / W, screen 388.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 497.25 / W, screen 322.00 / H to screen 497.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 497.25 / W, screen 322.00 / H to screen 497.43 / W, screen 378.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 497.25 / W, screen 315.00 / H to screen 497.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 497.43 / W, screen 322.00 / H to screen 497.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 497.43 / W, screen 322.00 / H to screen 497.56 / W, screen 420.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 497.56 / W, screen 322.00 / H to screen 497.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 497.56 / W, screen 322.00 / H to screen 497.74 / W, screen 434.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 497.74 / W, screen 322.00 / H to screen 500.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 497.74 / W, screen 322.00 / H to screen 500.89 / W, screen 415.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 500.89 / W, screen 322.00 / H to screen 501.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.89 / W, screen 322.00 / H to screen 501.46 / W, screen 412.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.46 / W, screen 322.00 / H to screen 501.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 501.46 / W, screen 322.00 / H to screen 501.97 / W, screen 419.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.46 / W, screen 315.00 / H to screen 501.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 501.97 / W, screen 322.00 / H to screen 502.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 501.97 / W, screen 322.00 / H to screen 502.55 / W, screen 406.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 503.15 / W, screen 322.00 / H to screen 518.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 503.15 / W, screen 322.00 / H to screen 518.01 / W, screen 484.50 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 510.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 518.01 / W, screen 322.00 / H to screen 518.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 518.01 / W, screen 322.00 / H to screen 518.58 / W, screen 411.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 518.58 / W, screen 322.00 / H to screen 519.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 518.58 / W, screen 322.00 / H to screen 519.10 / W, screen 417.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 518.58 / W, screen 315.00 / H to screen 519.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 519.10 / W, screen 322.00 / H to screen 519.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.10 / W, screen 322.00 / H to screen 519.66 / W, screen 409.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.66 / W, screen 322.00 / H to screen 520.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.66 / W, screen 322.00 / H to screen 520.32 / W, screen 474.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.66 / W, screen 315.00 / H to screen 520.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 520.32 / W, screen 322.00 / H to screen 520.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.32 / W, screen 322.00 / H to screen 520.96 / W, screen 474.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 520.32 / W, screen 315.00 / H to screen 520.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 520.96 / W, screen 322.00 / H to screen 521.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.96 / W, screen 322.00 / H to screen 521.81 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 521.81 / W, screen 322.00 / H to screen 525.53 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 521.81 / W, screen 322.00 / H to screen 525.53 / W, screen 479.72 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 525.53 / W, screen 322.00 / H to screen 525.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 525.53 / W, screen 322.00 / H to screen 525.71 / W, screen 394.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 525.71 / W, screen 322.00 / H to screen 525.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 525.71 / W, screen 322.00 / H to screen 525.89 / W, screen 378.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 525.71 / W, screen 315.00 / H to screen 525.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 525.89 / W, screen 322.00 / H to screen 526.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 525.89 / W, screen 322.00 / H to screen 526.01 / W, screen 427.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 526.01 / W, screen 322.00 / H to screen 526.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 526.01 / W, screen 322.00 / H to screen 526.18 / W, screen 442.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 526.18 / W, screen 322.00 / H to screen 529.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 526.18 / W, screen 322.00 / H to screen 529.31 / W, screen 415.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 529.31 / W, screen 322.00 / H to screen 529.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.31 / W, screen 322.00 / H to screen 529.86 / W, screen 413.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.86 / W, screen 322.00 / H to screen 530.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.86 / W, screen 322.00 / H to screen 530.35 / W, screen 422.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.86 / W, screen 315.00 / H to screen 530.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 530.35 / W, screen 322.00 / H to screen 530.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 530.35 / W, screen 322.00 / H to screen 530.92 / W, screen 408.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 531.52 / W, screen 322.00 / H to screen 546.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 531.52 / W, screen 322.00 / H to screen 546.47 / W, screen 483.55 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 538.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 546.47 / W, screen 322.00 / H to screen 547.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.47 / W, screen 322.00 / H to screen 547.03 / W, screen 413.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.03 / W, screen 322.00 / H to screen 547.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.03 / W, screen 322.00 / H to screen 547.53 / W, screen 420.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.03 / W, screen 315.00 / H to screen 547.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 547.53 / W, screen 322.00 / H to screen 548.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.53 / W, screen 322.00 / H to screen 548.10 / W, screen 409.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 548.10 / W, screen 322.00 / H to screen 548.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 548.10 / W, screen 322.00 / H to screen 548.70 / W, screen 485.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 548.10 / W, screen 315.00 / H to screen 548.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 548.70 / W, screen 322.00 / H to screen 549.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 548.70 / W, screen 322.00 / H to screen 549.31 / W, screen 484.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 548.70 / W, screen 315.00 / H to screen 549.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 549.31 / W, screen 322.00 / H to screen 550.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 549.31 / W, screen 322.00 / H to screen 550.16 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 550.76 / W, screen 322.00 / H to screen 554.95 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 550.76 / W, screen 322.00 / H to screen 554.95 / W, screen 484.99 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 554.95 / W, screen 322.00 / H to screen 555.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 554.95 / W, screen 322.00 / H to screen 555.16 / W, screen 405.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 555.16 / W, screen 322.00 / H to screen 555.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 555.16 / W, screen 322.00 / H to screen 555.38 / W, screen 395.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 555.38 / W, screen 322.00 / H to screen 555.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 555.38 / W, screen 322.00 / H to screen 555.61 / W, screen 394.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 555.61 / W, screen 322.00 / H to screen 555.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 555.61 / W, screen 322.00 / H to screen 555.79 / W, screen 472.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 556.39 / W, screen 322.00 / H to screen 560.55 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 556.39 / W, screen 322.00 / H to screen 560.55 / W, screen 431.63 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 560.55 / W, screen 322.00 / H to screen 561.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 560.55 / W, screen 322.00 / H to screen 561.32 / W, screen 409.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 561.32 / W, screen 322.00 / H to screen 561.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 561.32 / W, screen 322.00 / H to screen 561.97 / W, screen 424.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 561.32 / W, screen 315.00 / H to screen 561.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 561.97 / W, screen 322.00 / H to screen 562.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 561.97 / W, screen 322.00 / H to screen 562.71 / W, screen 410.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 563.31 / W, screen 322.00 / H to screen 589.06 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 563.31 / W, screen 322.00 / H to screen 589.06 / W, screen 491.47 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 575.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 589.06 / W, screen 322.00 / H to screen 589.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 589.06 / W, screen 322.00 / H to screen 589.79 / W, screen 415.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 589.79 / W, screen 322.00 / H to screen 590.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 589.79 / W, screen 322.00 / H to screen 590.49 / W, screen 416.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 589.79 / W, screen 315.00 / H to screen 590.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 590.49 / W, screen 322.00 / H to screen 591.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 590.49 / W, screen 322.00 / H to screen 591.23 / W, screen 410.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.23 / W, screen 322.00 / H to screen 592.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 591.23 / W, screen 322.00 / H to screen 592.12 / W, screen 469.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.23 / W, screen 315.00 / H to screen 592.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 592.12 / W, screen 322.00 / H to screen 593.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 592.12 / W, screen 322.00 / H to screen 593.01 / W, screen 470.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 592.12 / W, screen 315.00 / H to screen 593.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 593.01 / W, screen 322.00 / H to screen 594.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 593.01 / W, screen 322.00 / H to screen 594.18 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 594.78 / W, screen 322.00 / H to screen 600.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 594.78 / W, screen 322.00 / H to screen 600.38 / W, screen 490.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 600.38 / W, screen 322.00 / H to screen 600.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 600.38 / W, screen 322.00 / H to screen 600.58 / W, screen 404.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 600.58 / W, screen 322.00 / H to screen 600.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 600.58 / W, screen 322.00 / H to screen 600.79 / W, screen 400.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 600.79 / W, screen 322.00 / H to screen 601.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 600.79 / W, screen 322.00 / H to screen 601.03 / W, screen 390.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 601.03 / W, screen 322.00 / H to screen 601.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 601.03 / W, screen 322.00 / H to screen 601.21 / W, screen 479.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 601.81 / W, screen 322.00 / H to screen 605.99 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 601.81 / W, screen 322.00 / H to screen 605.99 / W, screen 431.00 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 605.99 / W, screen 322.00 / H to screen 606.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 605.99 / W, screen 322.00 / H to screen 606.71 / W, screen 416.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 606.71 / W, screen 322.00 / H to screen 607.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 606.71 / W, screen 322.00 / H to screen 607.34 / W, screen 427.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 606.71 / W, screen 315.00 / H to screen 607.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 607.34 / W, screen 322.00 / H to screen 608.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 607.34 / W, screen 322.00 / H to screen 608.07 / W, screen 412.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 608.67 / W, screen 322.00 / H to screen 634.23 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 608.67 / W, screen 322.00 / H to screen 634.23 / W, screen 492.66 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 621.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 634.23 / W, screen 322.00 / H to screen 634.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 634.23 / W, screen 322.00 / H to screen 634.97 / W, screen 414.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 634.97 / W, screen 322.00 / H to screen 635.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 634.97 / W, screen 322.00 / H to screen 635.65 / W, screen 418.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 634.97 / W, screen 315.00 / H to screen 635.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 635.65 / W, screen 322.00 / H to screen 636.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 635.65 / W, screen 322.00 / H to screen 636.41 / W, screen 408.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.41 / W, screen 322.00 / H to screen 637.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.41 / W, screen 322.00 / H to screen 637.32 / W, screen 465.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.41 / W, screen 315.00 / H to screen 637.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 637.32 / W, screen 322.00 / H to screen 638.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 637.32 / W, screen 322.00 / H to screen 638.21 / W, screen 469.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 637.32 / W, screen 315.00 / H to screen 638.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 638.21 / W, screen 322.00 / H to screen 639.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 638.21 / W, screen 322.00 / H to screen 639.41 / W, screen 511.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 640.01 / W, screen 322.00 / H to screen 735.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 640.01 / W, screen 322.00 / H to screen 735.43 / W, screen 492.91 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 687.4 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 735.43 / W, screen 322.00 / H to screen 738.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 735.43 / W, screen 322.00 / H to screen 738.91 / W, screen 411.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 738.91 / W, screen 322.00 / H to screen 741.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 738.91 / W, screen 322.00 / H to screen 741.82 / W, screen 415.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 738.91 / W, screen 315.00 / H to screen 741.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 741.82 / W, screen 322.00 / H to screen 744.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 741.82 / W, screen 322.00 / H to screen 744.56 / W, screen 420.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 741.82 / W, screen 315.00 / H to screen 744.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 744.56 / W, screen 322.00 / H to screen 746.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 744.56 / W, screen 322.00 / H to screen 746.16 / W, screen 491.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 744.56 / W, screen 315.00 / H to screen 746.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 1.98 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.73 times as fast as fp32, 85 % of its own roofs, 2.2 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.23 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.23 / W, screen 223.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 82.83 / W, screen 66.00 / H to screen 124.40 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 82.83 / W, screen 66.00 / H to screen 124.40 / W, screen 179.19 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 103.3 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 124.40 / W, screen 66.00 / H to screen 127.39 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 124.40 / W, screen 66.00 / H to screen 127.39 / W, screen 190.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 124.40 / W, screen 59.00 / H to screen 127.39 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 127.39 / W, screen 66.00 / H to screen 131.08 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 127.39 / W, screen 66.00 / H to screen 131.08 / W, screen 207.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 131.68 / W, screen 66.00 / H to screen 136.68 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 131.68 / W, screen 66.00 / H to screen 136.68 / W, screen 158.99 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 137.28 / W, screen 66.00 / H to screen 165.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 137.28 / W, screen 66.00 / H to screen 165.50 / W, screen 226.78 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 151.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 166.10 / W, screen 66.00 / H to screen 171.91 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 166.10 / W, screen 66.00 / H to screen 171.91 / W, screen 228.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 172.51 / W, screen 66.00 / H to screen 177.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 172.51 / W, screen 66.00 / H to screen 177.44 / W, screen 160.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 178.04 / W, screen 66.00 / H to screen 206.11 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 178.04 / W, screen 66.00 / H to screen 206.11 / W, screen 227.60 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 191.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 206.11 / W, screen 66.00 / H to screen 207.67 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 206.11 / W, screen 66.00 / H to screen 207.67 / W, screen 172.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 206.11 / W, screen 59.00 / H to screen 207.67 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 207.67 / W, screen 66.00 / H to screen 210.83 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 207.67 / W, screen 66.00 / H to screen 210.83 / W, screen 230.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 211.43 / W, screen 66.00 / H to screen 214.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 211.43 / W, screen 66.00 / H to screen 214.88 / W, screen 194.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 215.48 / W, screen 66.00 / H to screen 240.98 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.48 / W, screen 66.00 / H to screen 240.98 / W, screen 241.34 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 227.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 241.58 / W, screen 66.00 / H to screen 246.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 241.58 / W, screen 66.00 / H to screen 246.88 / W, screen 242.60 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 247.48 / W, screen 66.00 / H to screen 250.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 247.48 / W, screen 66.00 / H to screen 250.93 / W, screen 194.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 251.53 / W, screen 66.00 / H to screen 276.98 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 251.53 / W, screen 66.00 / H to screen 276.98 / W, screen 241.76 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 264.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 276.98 / W, screen 66.00 / H to screen 277.67 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.98 / W, screen 66.00 / H to screen 277.67 / W, screen 186.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 276.98 / W, screen 59.00 / H to screen 277.67 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 277.67 / W, screen 66.00 / H to screen 279.94 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 277.67 / W, screen 66.00 / H to screen 279.94 / W, screen 237.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 279.94 / W, screen 66.00 / H to screen 282.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 279.94 / W, screen 66.00 / H to screen 282.02 / W, screen 207.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 282.62 / W, screen 66.00 / H to screen 296.06 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 282.62 / W, screen 66.00 / H to screen 296.06 / W, screen 244.90 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 289.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 296.06 / W, screen 66.00 / H to screen 299.34 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 296.06 / W, screen 66.00 / H to screen 299.34 / W, screen 244.46 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 299.34 / W, screen 66.00 / H to screen 301.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 299.34 / W, screen 66.00 / H to screen 301.41 / W, screen 207.98 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 302.01 / W, screen 66.00 / H to screen 315.46 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 302.01 / W, screen 66.00 / H to screen 315.46 / W, screen 244.77 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 308.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 316.06 / W, screen 66.00 / H to screen 319.82 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 316.06 / W, screen 66.00 / H to screen 319.82 / W, screen 245.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 319.82 / W, screen 66.00 / H to screen 323.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 319.82 / W, screen 66.00 / H to screen 323.30 / W, screen 215.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 323.90 / W, screen 66.00 / H to screen 347.81 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.90 / W, screen 66.00 / H to screen 347.81 / W, screen 248.22 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 335.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 348.41 / W, screen 66.00 / H to screen 353.62 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 348.41 / W, screen 66.00 / H to screen 353.62 / W, screen 245.32 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 353.62 / W, screen 66.00 / H to screen 357.09 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 353.62 / W, screen 66.00 / H to screen 357.09 / W, screen 216.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 357.69 / W, screen 66.00 / H to screen 381.58 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 357.69 / W, screen 66.00 / H to screen 381.58 / W, screen 248.32 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 369.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 382.18 / W, screen 66.00 / H to screen 471.05 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 382.18 / W, screen 66.00 / H to screen 471.05 / W, screen 249.43 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 426.3 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 471.05 / W, screen 66.00 / H to screen 472.07 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 471.05 / W, screen 66.00 / H to screen 472.07 / W, screen 192.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.07 / W, screen 66.00 / H to screen 472.17 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.07 / W, screen 66.00 / H to screen 472.17 / W, screen 82.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 472.07 / W, screen 59.00 / H to screen 472.17 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 280.7 / W, screen 52.0 / H to screen 280.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 280.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 481.4 / W, screen 52.0 / H to screen 481.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 481.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 682.1 / W, screen 52.0 / H to screen 682.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 682.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 882.8 / W, screen 52.0 / H to screen 882.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 882.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1083.5 / W, screen 52.0 / H to screen 1083.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "5.00 ms" at screen 1083.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1284.2 / W, screen 52.0 / H to screen 1284.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 1284.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1484.9 / W, screen 52.0 / H to screen 1484.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "7.00 ms" at screen 1484.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-squeezenet_v1.1.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-squeezenet_v1.1.png'
plot NaN notitle
unset output
