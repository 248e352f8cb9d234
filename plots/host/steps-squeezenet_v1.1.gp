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
set label "AMD EPYC, 3.68 GHz, 2026-11-22, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 7.11 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "93 % of its own roofs, 1.9 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 176.78 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 176.78 / W, screen 733.58 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 128.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 177.38 / W, screen 578.00 / H to screen 189.10 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 177.38 / W, screen 578.00 / H to screen 189.10 / W, screen 711.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 177.38 / W, screen 571.00 / H to screen 189.10 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 182.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 189.70 / W, screen 578.00 / H to screen 201.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 189.70 / W, screen 578.00 / H to screen 201.44 / W, screen 755.61 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/squeeze1x1" at screen 195.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 202.04 / W, screen 578.00 / H to screen 215.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 202.04 / W, screen 578.00 / H to screen 215.34 / W, screen 735.65 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand1x1" at screen 208.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 215.94 / W, screen 578.00 / H to screen 323.26 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.94 / W, screen 578.00 / H to screen 323.26 / W, screen 758.58 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 269.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 323.86 / W, screen 578.00 / H to screen 347.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.86 / W, screen 578.00 / H to screen 347.19 / W, screen 761.14 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/squeeze1x1" at screen 335.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 347.79 / W, screen 578.00 / H to screen 359.98 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 347.79 / W, screen 578.00 / H to screen 359.98 / W, screen 749.33 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand1x1" at screen 353.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 360.58 / W, screen 578.00 / H to screen 467.23 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 360.58 / W, screen 578.00 / H to screen 467.23 / W, screen 759.70 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 413.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 467.83 / W, screen 578.00 / H to screen 476.01 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 467.83 / W, screen 578.00 / H to screen 476.01 / W, screen 670.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 467.83 / W, screen 571.00 / H to screen 476.01 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 476.61 / W, screen 578.00 / H to screen 488.07 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 476.61 / W, screen 578.00 / H to screen 488.07 / W, screen 759.76 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/squeeze1x1" at screen 482.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 488.67 / W, screen 578.00 / H to screen 500.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 488.67 / W, screen 578.00 / H to screen 500.32 / W, screen 756.81 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand1x1" at screen 494.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 500.92 / W, screen 578.00 / H to screen 604.83 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 500.92 / W, screen 578.00 / H to screen 604.83 / W, screen 762.23 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 552.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 605.43 / W, screen 578.00 / H to screen 628.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 605.43 / W, screen 578.00 / H to screen 628.66 / W, screen 761.88 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/squeeze1x1" at screen 616.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 629.26 / W, screen 578.00 / H to screen 640.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 629.26 / W, screen 578.00 / H to screen 640.95 / W, screen 756.25 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand1x1" at screen 634.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 641.55 / W, screen 578.00 / H to screen 745.31 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 641.55 / W, screen 578.00 / H to screen 745.31 / W, screen 762.48 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 693.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 745.31 / W, screen 578.00 / H to screen 748.95 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 745.31 / W, screen 578.00 / H to screen 748.95 / W, screen 674.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 745.31 / W, screen 571.00 / H to screen 748.95 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 749.55 / W, screen 578.00 / H to screen 758.17 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 749.55 / W, screen 578.00 / H to screen 758.17 / W, screen 756.31 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 758.77 / W, screen 578.00 / H to screen 765.08 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 758.77 / W, screen 578.00 / H to screen 765.08 / W, screen 756.27 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 765.68 / W, screen 578.00 / H to screen 822.23 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 765.68 / W, screen 578.00 / H to screen 822.23 / W, screen 762.88 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 793.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 822.83 / W, screen 578.00 / H to screen 835.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 822.83 / W, screen 578.00 / H to screen 835.76 / W, screen 760.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 829.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 836.36 / W, screen 578.00 / H to screen 842.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 836.36 / W, screen 578.00 / H to screen 842.66 / W, screen 756.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 843.26 / W, screen 578.00 / H to screen 899.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 843.26 / W, screen 578.00 / H to screen 899.55 / W, screen 763.73 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 871.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 900.15 / W, screen 578.00 / H to screen 917.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 900.15 / W, screen 578.00 / H to screen 917.36 / W, screen 762.49 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/squeeze1x1" at screen 908.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 917.96 / W, screen 578.00 / H to screen 929.57 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 917.96 / W, screen 578.00 / H to screen 929.57 / W, screen 757.58 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand1x1" at screen 923.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 930.17 / W, screen 578.00 / H to screen 1032.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 930.17 / W, screen 578.00 / H to screen 1032.66 / W, screen 760.20 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 981.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1033.26 / W, screen 578.00 / H to screen 1056.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1033.26 / W, screen 578.00 / H to screen 1056.85 / W, screen 759.14 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/squeeze1x1" at screen 1044.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1057.45 / W, screen 578.00 / H to screen 1069.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1057.45 / W, screen 578.00 / H to screen 1069.25 / W, screen 754.76 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand1x1" at screen 1063.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1069.85 / W, screen 578.00 / H to screen 1172.21 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1069.85 / W, screen 578.00 / H to screen 1172.21 / W, screen 760.42 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 1120.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1172.81 / W, screen 578.00 / H to screen 1556.65 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1172.81 / W, screen 578.00 / H to screen 1556.65 / W, screen 757.56 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 1364.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1556.65 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1556.65 / W, screen 578.00 / H to screen 1560.00 / W, screen 665.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1556.65 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 3.19 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.23 times as fast as fp32, 71 % of its own roofs, 29 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.99 / W, screen 414.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 84.59 / W, screen 322.00 / H to screen 149.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 84.59 / W, screen 322.00 / H to screen 149.30 / W, screen 398.79 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 116.6 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 149.90 / W, screen 322.00 / H to screen 161.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 149.90 / W, screen 322.00 / H to screen 161.68 / W, screen 429.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 149.90 / W, screen 315.00 / H to screen 161.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/dequantise" at screen 155.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 162.28 / W, screen 322.00 / H to screen 172.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 162.28 / W, screen 322.00 / H to screen 172.55 / W, screen 444.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 162.28 / W, screen 315.00 / H to screen 172.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 173.15 / W, screen 322.00 / H to screen 179.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 173.15 / W, screen 322.00 / H to screen 179.47 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 173.15 / W, screen 315.00 / H to screen 179.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 180.07 / W, screen 322.00 / H to screen 194.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 180.07 / W, screen 322.00 / H to screen 194.36 / W, screen 432.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 180.07 / W, screen 315.00 / H to screen 194.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 186.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 194.36 / W, screen 322.00 / H to screen 196.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 194.36 / W, screen 322.00 / H to screen 196.69 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 197.29 / W, screen 322.00 / H to screen 202.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 197.29 / W, screen 322.00 / H to screen 202.20 / W, screen 421.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 202.20 / W, screen 322.00 / H to screen 202.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 202.20 / W, screen 322.00 / H to screen 202.94 / W, screen 418.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 202.94 / W, screen 322.00 / H to screen 203.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 202.94 / W, screen 322.00 / H to screen 203.66 / W, screen 419.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 202.94 / W, screen 315.00 / H to screen 203.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 203.66 / W, screen 322.00 / H to screen 204.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 203.66 / W, screen 322.00 / H to screen 204.45 / W, screen 409.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 204.45 / W, screen 322.00 / H to screen 205.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 204.45 / W, screen 322.00 / H to screen 205.22 / W, screen 501.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 205.82 / W, screen 322.00 / H to screen 215.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 205.82 / W, screen 322.00 / H to screen 215.48 / W, screen 375.39 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 215.48 / W, screen 322.00 / H to screen 218.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 215.48 / W, screen 322.00 / H to screen 218.55 / W, screen 418.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 215.48 / W, screen 315.00 / H to screen 218.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.55 / W, screen 322.00 / H to screen 221.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.55 / W, screen 322.00 / H to screen 221.29 / W, screen 430.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 218.55 / W, screen 315.00 / H to screen 221.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 221.29 / W, screen 322.00 / H to screen 223.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 221.29 / W, screen 322.00 / H to screen 223.02 / W, screen 492.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 221.29 / W, screen 315.00 / H to screen 223.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 223.62 / W, screen 322.00 / H to screen 258.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 223.62 / W, screen 322.00 / H to screen 258.15 / W, screen 460.61 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 240.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 258.15 / W, screen 322.00 / H to screen 261.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 258.15 / W, screen 322.00 / H to screen 261.26 / W, screen 417.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 258.15 / W, screen 315.00 / H to screen 261.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 261.26 / W, screen 322.00 / H to screen 263.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 261.26 / W, screen 322.00 / H to screen 263.99 / W, screen 430.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 261.26 / W, screen 315.00 / H to screen 263.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 263.99 / W, screen 322.00 / H to screen 265.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 263.99 / W, screen 322.00 / H to screen 265.70 / W, screen 495.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 263.99 / W, screen 315.00 / H to screen 265.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 266.30 / W, screen 322.00 / H to screen 270.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 266.30 / W, screen 322.00 / H to screen 270.33 / W, screen 462.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 266.30 / W, screen 315.00 / H to screen 270.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 270.93 / W, screen 322.00 / H to screen 274.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 270.93 / W, screen 322.00 / H to screen 274.85 / W, screen 465.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 270.93 / W, screen 315.00 / H to screen 274.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 275.45 / W, screen 322.00 / H to screen 279.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 275.45 / W, screen 322.00 / H to screen 279.46 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 280.06 / W, screen 322.00 / H to screen 287.95 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 280.06 / W, screen 322.00 / H to screen 287.95 / W, screen 450.88 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 287.95 / W, screen 322.00 / H to screen 288.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 287.95 / W, screen 322.00 / H to screen 288.70 / W, screen 418.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 288.70 / W, screen 322.00 / H to screen 289.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 288.70 / W, screen 322.00 / H to screen 289.39 / W, screen 423.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 288.70 / W, screen 315.00 / H to screen 289.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 289.39 / W, screen 322.00 / H to screen 290.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.39 / W, screen 322.00 / H to screen 290.17 / W, screen 410.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 290.17 / W, screen 322.00 / H to screen 290.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.17 / W, screen 322.00 / H to screen 290.95 / W, screen 501.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 291.55 / W, screen 322.00 / H to screen 301.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 291.55 / W, screen 322.00 / H to screen 301.15 / W, screen 375.63 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 301.15 / W, screen 322.00 / H to screen 304.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 301.15 / W, screen 322.00 / H to screen 304.29 / W, screen 416.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 301.15 / W, screen 315.00 / H to screen 304.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 304.29 / W, screen 322.00 / H to screen 307.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 304.29 / W, screen 322.00 / H to screen 307.06 / W, screen 428.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 304.29 / W, screen 315.00 / H to screen 307.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 307.06 / W, screen 322.00 / H to screen 308.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 307.06 / W, screen 322.00 / H to screen 308.80 / W, screen 492.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 307.06 / W, screen 315.00 / H to screen 308.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 309.40 / W, screen 322.00 / H to screen 343.87 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 309.40 / W, screen 322.00 / H to screen 343.87 / W, screen 460.83 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 326.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 343.87 / W, screen 322.00 / H to screen 346.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 343.87 / W, screen 322.00 / H to screen 346.98 / W, screen 417.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 343.87 / W, screen 315.00 / H to screen 346.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 346.98 / W, screen 322.00 / H to screen 349.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 346.98 / W, screen 322.00 / H to screen 349.76 / W, screen 428.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 346.98 / W, screen 315.00 / H to screen 349.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 349.76 / W, screen 322.00 / H to screen 351.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 349.76 / W, screen 322.00 / H to screen 351.47 / W, screen 495.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 349.76 / W, screen 315.00 / H to screen 351.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 352.07 / W, screen 322.00 / H to screen 356.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.07 / W, screen 322.00 / H to screen 356.08 / W, screen 463.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 352.07 / W, screen 315.00 / H to screen 356.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 356.68 / W, screen 322.00 / H to screen 360.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 356.68 / W, screen 322.00 / H to screen 360.58 / W, screen 466.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 356.68 / W, screen 315.00 / H to screen 360.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 361.18 / W, screen 322.00 / H to screen 367.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 361.18 / W, screen 322.00 / H to screen 367.17 / W, screen 445.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 361.18 / W, screen 315.00 / H to screen 367.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 367.17 / W, screen 322.00 / H to screen 368.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 367.17 / W, screen 322.00 / H to screen 368.41 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 368.41 / W, screen 322.00 / H to screen 372.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 368.41 / W, screen 322.00 / H to screen 372.34 / W, screen 461.13 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 372.34 / W, screen 322.00 / H to screen 372.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 372.34 / W, screen 322.00 / H to screen 372.76 / W, screen 407.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 372.76 / W, screen 322.00 / H to screen 373.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 372.76 / W, screen 322.00 / H to screen 373.17 / W, screen 409.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 373.17 / W, screen 322.00 / H to screen 373.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 373.17 / W, screen 322.00 / H to screen 373.41 / W, screen 461.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 373.17 / W, screen 315.00 / H to screen 373.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 373.41 / W, screen 322.00 / H to screen 373.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 373.41 / W, screen 322.00 / H to screen 373.88 / W, screen 469.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 374.48 / W, screen 322.00 / H to screen 380.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 374.48 / W, screen 322.00 / H to screen 380.40 / W, screen 406.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 380.40 / W, screen 322.00 / H to screen 381.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 380.40 / W, screen 322.00 / H to screen 381.88 / W, screen 419.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.88 / W, screen 322.00 / H to screen 383.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 381.88 / W, screen 322.00 / H to screen 383.20 / W, screen 426.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.88 / W, screen 315.00 / H to screen 383.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 383.20 / W, screen 322.00 / H to screen 384.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 383.20 / W, screen 322.00 / H to screen 384.01 / W, screen 491.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 383.20 / W, screen 315.00 / H to screen 384.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 384.61 / W, screen 322.00 / H to screen 414.21 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 384.61 / W, screen 322.00 / H to screen 414.21 / W, screen 481.26 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 399.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 414.21 / W, screen 322.00 / H to screen 415.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 414.21 / W, screen 322.00 / H to screen 415.72 / W, screen 417.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.72 / W, screen 322.00 / H to screen 416.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.72 / W, screen 322.00 / H to screen 416.99 / W, screen 429.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.72 / W, screen 315.00 / H to screen 416.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 416.99 / W, screen 322.00 / H to screen 417.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 416.99 / W, screen 322.00 / H to screen 417.81 / W, screen 491.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 416.99 / W, screen 315.00 / H to screen 417.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 417.81 / W, screen 322.00 / H to screen 419.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 417.81 / W, screen 322.00 / H to screen 419.77 / W, screen 472.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 417.81 / W, screen 315.00 / H to screen 419.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 419.77 / W, screen 322.00 / H to screen 421.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 419.77 / W, screen 322.00 / H to screen 421.71 / W, screen 475.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 419.77 / W, screen 315.00 / H to screen 421.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 421.71 / W, screen 322.00 / H to screen 424.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.71 / W, screen 322.00 / H to screen 424.22 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 424.82 / W, screen 322.00 / H to screen 431.06 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 424.82 / W, screen 322.00 / H to screen 431.06 / W, screen 482.22 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 431.06 / W, screen 322.00 / H to screen 431.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.06 / W, screen 322.00 / H to screen 431.46 / W, screen 409.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.46 / W, screen 322.00 / H to screen 431.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.46 / W, screen 322.00 / H to screen 431.86 / W, screen 412.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.86 / W, screen 322.00 / H to screen 432.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.86 / W, screen 322.00 / H to screen 432.10 / W, screen 464.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.86 / W, screen 315.00 / H to screen 432.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 432.10 / W, screen 322.00 / H to screen 432.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.10 / W, screen 322.00 / H to screen 432.55 / W, screen 475.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 433.15 / W, screen 322.00 / H to screen 438.97 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 433.15 / W, screen 322.00 / H to screen 438.97 / W, screen 407.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 438.97 / W, screen 322.00 / H to screen 440.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.97 / W, screen 322.00 / H to screen 440.45 / W, screen 418.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 440.45 / W, screen 322.00 / H to screen 441.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 440.45 / W, screen 322.00 / H to screen 441.73 / W, screen 428.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 440.45 / W, screen 315.00 / H to screen 441.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 441.73 / W, screen 322.00 / H to screen 442.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.73 / W, screen 322.00 / H to screen 442.54 / W, screen 491.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.73 / W, screen 315.00 / H to screen 442.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 443.14 / W, screen 322.00 / H to screen 472.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 443.14 / W, screen 322.00 / H to screen 472.35 / W, screen 483.36 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 457.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 472.35 / W, screen 322.00 / H to screen 473.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 472.35 / W, screen 322.00 / H to screen 473.87 / W, screen 416.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 473.87 / W, screen 322.00 / H to screen 475.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 473.87 / W, screen 322.00 / H to screen 475.19 / W, screen 426.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 473.87 / W, screen 315.00 / H to screen 475.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 475.19 / W, screen 322.00 / H to screen 476.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 475.19 / W, screen 322.00 / H to screen 476.01 / W, screen 490.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 475.19 / W, screen 315.00 / H to screen 476.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 476.01 / W, screen 322.00 / H to screen 477.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 476.01 / W, screen 322.00 / H to screen 477.96 / W, screen 474.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 476.01 / W, screen 315.00 / H to screen 477.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 477.96 / W, screen 322.00 / H to screen 479.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 477.96 / W, screen 322.00 / H to screen 479.88 / W, screen 475.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 477.96 / W, screen 315.00 / H to screen 479.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 479.88 / W, screen 322.00 / H to screen 483.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.88 / W, screen 322.00 / H to screen 483.18 / W, screen 428.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.88 / W, screen 315.00 / H to screen 483.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 483.18 / W, screen 322.00 / H to screen 483.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 483.18 / W, screen 322.00 / H to screen 483.84 / W, screen 503.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 483.84 / W, screen 322.00 / H to screen 486.56 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 483.84 / W, screen 322.00 / H to screen 486.56 / W, screen 472.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 486.56 / W, screen 322.00 / H to screen 486.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.56 / W, screen 322.00 / H to screen 486.73 / W, screen 399.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.73 / W, screen 322.00 / H to screen 486.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.73 / W, screen 322.00 / H to screen 486.94 / W, screen 373.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.73 / W, screen 315.00 / H to screen 486.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 486.94 / W, screen 322.00 / H to screen 487.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.94 / W, screen 322.00 / H to screen 487.08 / W, screen 419.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 487.08 / W, screen 322.00 / H to screen 487.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 487.08 / W, screen 322.00 / H to screen 487.29 / W, screen 428.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 487.29 / W, screen 322.00 / H to screen 490.39 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 487.29 / W, screen 322.00 / H to screen 490.39 / W, screen 421.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 490.39 / W, screen 322.00 / H to screen 490.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.39 / W, screen 322.00 / H to screen 490.99 / W, screen 411.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.99 / W, screen 322.00 / H to screen 491.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.99 / W, screen 322.00 / H to screen 491.51 / W, screen 420.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.99 / W, screen 315.00 / H to screen 491.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 491.51 / W, screen 322.00 / H to screen 492.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 491.51 / W, screen 322.00 / H to screen 492.12 / W, screen 407.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 492.72 / W, screen 322.00 / H to screen 507.82 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 492.72 / W, screen 322.00 / H to screen 507.82 / W, screen 490.06 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 500.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 507.82 / W, screen 322.00 / H to screen 508.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 507.82 / W, screen 322.00 / H to screen 508.41 / W, screen 413.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 508.41 / W, screen 322.00 / H to screen 508.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 508.41 / W, screen 322.00 / H to screen 508.95 / W, screen 418.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 508.41 / W, screen 315.00 / H to screen 508.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 508.95 / W, screen 322.00 / H to screen 509.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 508.95 / W, screen 322.00 / H to screen 509.54 / W, screen 409.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 509.54 / W, screen 322.00 / H to screen 510.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 509.54 / W, screen 322.00 / H to screen 510.22 / W, screen 472.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 509.54 / W, screen 315.00 / H to screen 510.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 510.22 / W, screen 322.00 / H to screen 510.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 510.22 / W, screen 322.00 / H to screen 510.89 / W, screen 476.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 510.22 / W, screen 315.00 / H to screen 510.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 510.89 / W, screen 322.00 / H to screen 511.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 510.89 / W, screen 322.00 / H to screen 511.78 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 511.78 / W, screen 322.00 / H to screen 515.57 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 511.78 / W, screen 322.00 / H to screen 515.57 / W, screen 484.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 515.57 / W, screen 322.00 / H to screen 515.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.57 / W, screen 322.00 / H to screen 515.72 / W, screen 409.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 515.72 / W, screen 322.00 / H to screen 515.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.72 / W, screen 322.00 / H to screen 515.92 / W, screen 375.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 515.72 / W, screen 315.00 / H to screen 515.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 515.92 / W, screen 322.00 / H to screen 516.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.92 / W, screen 322.00 / H to screen 516.07 / W, screen 410.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.07 / W, screen 322.00 / H to screen 516.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 516.07 / W, screen 322.00 / H to screen 516.28 / W, screen 430.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 516.28 / W, screen 322.00 / H to screen 519.33 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 516.28 / W, screen 322.00 / H to screen 519.33 / W, screen 422.86 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 519.33 / W, screen 322.00 / H to screen 519.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.33 / W, screen 322.00 / H to screen 519.93 / W, screen 412.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.93 / W, screen 322.00 / H to screen 520.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.93 / W, screen 322.00 / H to screen 520.45 / W, screen 421.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.93 / W, screen 315.00 / H to screen 520.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 520.45 / W, screen 322.00 / H to screen 521.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.45 / W, screen 322.00 / H to screen 521.04 / W, screen 408.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.64 / W, screen 322.00 / H to screen 536.71 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 521.64 / W, screen 322.00 / H to screen 536.71 / W, screen 490.49 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 528.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 536.71 / W, screen 322.00 / H to screen 537.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 536.71 / W, screen 322.00 / H to screen 537.30 / W, screen 412.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 537.30 / W, screen 322.00 / H to screen 537.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 537.30 / W, screen 322.00 / H to screen 537.83 / W, screen 420.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 537.30 / W, screen 315.00 / H to screen 537.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 537.83 / W, screen 322.00 / H to screen 538.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 537.83 / W, screen 322.00 / H to screen 538.43 / W, screen 407.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.43 / W, screen 322.00 / H to screen 539.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.43 / W, screen 322.00 / H to screen 539.09 / W, screen 477.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.43 / W, screen 315.00 / H to screen 539.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 539.09 / W, screen 322.00 / H to screen 539.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 539.09 / W, screen 322.00 / H to screen 539.74 / W, screen 481.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 539.09 / W, screen 315.00 / H to screen 539.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 539.74 / W, screen 322.00 / H to screen 540.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 539.74 / W, screen 322.00 / H to screen 540.63 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 541.23 / W, screen 322.00 / H to screen 545.61 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 541.23 / W, screen 322.00 / H to screen 545.61 / W, screen 487.13 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 545.61 / W, screen 322.00 / H to screen 545.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 545.61 / W, screen 322.00 / H to screen 545.84 / W, screen 399.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 545.84 / W, screen 322.00 / H to screen 546.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 545.84 / W, screen 322.00 / H to screen 546.06 / W, screen 399.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.06 / W, screen 322.00 / H to screen 546.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.06 / W, screen 322.00 / H to screen 546.31 / W, screen 392.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.31 / W, screen 322.00 / H to screen 546.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.31 / W, screen 322.00 / H to screen 546.50 / W, screen 472.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.10 / W, screen 322.00 / H to screen 551.28 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 547.10 / W, screen 322.00 / H to screen 551.28 / W, screen 436.62 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 551.28 / W, screen 322.00 / H to screen 552.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 551.28 / W, screen 322.00 / H to screen 552.10 / W, screen 409.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 552.10 / W, screen 322.00 / H to screen 552.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 552.10 / W, screen 322.00 / H to screen 552.77 / W, screen 424.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 552.10 / W, screen 315.00 / H to screen 552.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 552.77 / W, screen 322.00 / H to screen 553.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 552.77 / W, screen 322.00 / H to screen 553.20 / W, screen 479.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 552.77 / W, screen 315.00 / H to screen 553.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 553.80 / W, screen 322.00 / H to screen 580.27 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 553.80 / W, screen 322.00 / H to screen 580.27 / W, screen 495.36 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 566.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 580.27 / W, screen 322.00 / H to screen 581.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 580.27 / W, screen 322.00 / H to screen 581.04 / W, screen 416.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 581.04 / W, screen 322.00 / H to screen 581.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 581.04 / W, screen 322.00 / H to screen 581.77 / W, screen 415.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 581.04 / W, screen 315.00 / H to screen 581.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 581.77 / W, screen 322.00 / H to screen 582.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 581.77 / W, screen 322.00 / H to screen 582.20 / W, screen 481.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 581.77 / W, screen 315.00 / H to screen 582.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 582.20 / W, screen 322.00 / H to screen 583.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 582.20 / W, screen 322.00 / H to screen 583.12 / W, screen 471.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 582.20 / W, screen 315.00 / H to screen 583.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 583.12 / W, screen 322.00 / H to screen 584.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 583.12 / W, screen 322.00 / H to screen 584.03 / W, screen 472.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 583.12 / W, screen 315.00 / H to screen 584.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 584.03 / W, screen 322.00 / H to screen 585.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 584.03 / W, screen 322.00 / H to screen 585.26 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 585.86 / W, screen 322.00 / H to screen 591.73 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 585.86 / W, screen 322.00 / H to screen 591.73 / W, screen 491.23 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 591.73 / W, screen 322.00 / H to screen 591.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 591.73 / W, screen 322.00 / H to screen 591.98 / W, screen 392.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.98 / W, screen 322.00 / H to screen 592.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 591.98 / W, screen 322.00 / H to screen 592.20 / W, screen 401.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 592.20 / W, screen 322.00 / H to screen 592.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 592.20 / W, screen 322.00 / H to screen 592.44 / W, screen 392.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 592.44 / W, screen 322.00 / H to screen 592.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 592.44 / W, screen 322.00 / H to screen 592.63 / W, screen 477.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 593.23 / W, screen 322.00 / H to screen 597.42 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 593.23 / W, screen 322.00 / H to screen 597.42 / W, screen 436.27 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 597.42 / W, screen 322.00 / H to screen 598.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 597.42 / W, screen 322.00 / H to screen 598.19 / W, screen 415.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 598.19 / W, screen 322.00 / H to screen 598.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 598.19 / W, screen 322.00 / H to screen 598.88 / W, screen 422.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 598.19 / W, screen 315.00 / H to screen 598.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 598.88 / W, screen 322.00 / H to screen 599.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 598.88 / W, screen 322.00 / H to screen 599.30 / W, screen 483.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 598.88 / W, screen 315.00 / H to screen 599.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 599.90 / W, screen 322.00 / H to screen 626.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 599.90 / W, screen 322.00 / H to screen 626.36 / W, screen 495.47 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 612.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 626.36 / W, screen 322.00 / H to screen 627.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 626.36 / W, screen 322.00 / H to screen 627.12 / W, screen 416.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.12 / W, screen 322.00 / H to screen 627.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 627.12 / W, screen 322.00 / H to screen 627.82 / W, screen 420.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.12 / W, screen 315.00 / H to screen 627.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 627.82 / W, screen 322.00 / H to screen 628.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 627.82 / W, screen 322.00 / H to screen 628.25 / W, screen 478.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.82 / W, screen 315.00 / H to screen 628.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 628.25 / W, screen 322.00 / H to screen 629.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 628.25 / W, screen 322.00 / H to screen 629.17 / W, screen 472.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 628.25 / W, screen 315.00 / H to screen 629.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 629.17 / W, screen 322.00 / H to screen 630.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 629.17 / W, screen 322.00 / H to screen 630.07 / W, screen 472.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 629.17 / W, screen 315.00 / H to screen 630.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 630.07 / W, screen 322.00 / H to screen 631.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 630.07 / W, screen 322.00 / H to screen 631.36 / W, screen 507.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 631.96 / W, screen 322.00 / H to screen 731.04 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 631.96 / W, screen 322.00 / H to screen 731.04 / W, screen 495.02 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 681.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 731.04 / W, screen 322.00 / H to screen 734.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 731.04 / W, screen 322.00 / H to screen 734.56 / W, screen 414.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 734.56 / W, screen 322.00 / H to screen 737.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 734.56 / W, screen 322.00 / H to screen 737.09 / W, screen 437.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 734.56 / W, screen 315.00 / H to screen 737.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 737.09 / W, screen 322.00 / H to screen 739.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 737.09 / W, screen 322.00 / H to screen 739.97 / W, screen 422.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 737.09 / W, screen 315.00 / H to screen 739.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 739.97 / W, screen 322.00 / H to screen 741.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 739.97 / W, screen 322.00 / H to screen 741.70 / W, screen 491.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 739.97 / W, screen 315.00 / H to screen 741.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 1.95 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.63 times as fast as fp32, 86 % of its own roofs, 2.4 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.91 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.91 / W, screen 192.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 83.51 / W, screen 66.00 / H to screen 124.37 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 83.51 / W, screen 66.00 / H to screen 124.37 / W, screen 186.99 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 103.6 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 124.37 / W, screen 66.00 / H to screen 127.60 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 124.37 / W, screen 66.00 / H to screen 127.60 / W, screen 176.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 124.37 / W, screen 59.00 / H to screen 127.60 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 127.60 / W, screen 66.00 / H to screen 131.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 127.60 / W, screen 66.00 / H to screen 131.50 / W, screen 206.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 132.10 / W, screen 66.00 / H to screen 136.83 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 132.10 / W, screen 66.00 / H to screen 136.83 / W, screen 168.74 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 137.43 / W, screen 66.00 / H to screen 166.72 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 137.43 / W, screen 66.00 / H to screen 166.72 / W, screen 228.89 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 151.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 167.32 / W, screen 66.00 / H to screen 173.46 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 167.32 / W, screen 66.00 / H to screen 173.46 / W, screen 228.44 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 174.06 / W, screen 66.00 / H to screen 178.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 174.06 / W, screen 66.00 / H to screen 178.75 / W, screen 169.47 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 179.35 / W, screen 66.00 / H to screen 208.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 179.35 / W, screen 66.00 / H to screen 208.57 / W, screen 229.27 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 193.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 208.57 / W, screen 66.00 / H to screen 210.25 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 208.57 / W, screen 66.00 / H to screen 210.25 / W, screen 167.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 208.57 / W, screen 59.00 / H to screen 210.25 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 210.25 / W, screen 66.00 / H to screen 213.55 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 210.25 / W, screen 66.00 / H to screen 213.55 / W, screen 232.24 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 214.15 / W, screen 66.00 / H to screen 217.60 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 214.15 / W, screen 66.00 / H to screen 217.60 / W, screen 201.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 218.20 / W, screen 66.00 / H to screen 244.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 218.20 / W, screen 66.00 / H to screen 244.99 / W, screen 241.59 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 231.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 245.59 / W, screen 66.00 / H to screen 251.17 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 245.59 / W, screen 66.00 / H to screen 251.17 / W, screen 243.22 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 251.77 / W, screen 66.00 / H to screen 255.22 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 251.77 / W, screen 66.00 / H to screen 255.22 / W, screen 201.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 255.82 / W, screen 66.00 / H to screen 282.52 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 255.82 / W, screen 66.00 / H to screen 282.52 / W, screen 242.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 268.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 282.52 / W, screen 66.00 / H to screen 283.24 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 282.52 / W, screen 66.00 / H to screen 283.24 / W, screen 185.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 282.52 / W, screen 59.00 / H to screen 283.24 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 283.24 / W, screen 66.00 / H to screen 285.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 283.24 / W, screen 66.00 / H to screen 285.63 / W, screen 237.47 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 285.63 / W, screen 66.00 / H to screen 287.74 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 285.63 / W, screen 66.00 / H to screen 287.74 / W, screen 212.37 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 288.34 / W, screen 66.00 / H to screen 302.35 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 288.34 / W, screen 66.00 / H to screen 302.35 / W, screen 246.58 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 295.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 302.35 / W, screen 66.00 / H to screen 305.82 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 302.35 / W, screen 66.00 / H to screen 305.82 / W, screen 243.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 305.82 / W, screen 66.00 / H to screen 307.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 305.82 / W, screen 66.00 / H to screen 307.92 / W, screen 212.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 308.52 / W, screen 66.00 / H to screen 322.54 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 308.52 / W, screen 66.00 / H to screen 322.54 / W, screen 246.58 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 315.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 323.14 / W, screen 66.00 / H to screen 327.12 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.14 / W, screen 66.00 / H to screen 327.12 / W, screen 245.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 327.12 / W, screen 66.00 / H to screen 330.62 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 327.12 / W, screen 66.00 / H to screen 330.62 / W, screen 222.54 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 331.22 / W, screen 66.00 / H to screen 356.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 331.22 / W, screen 66.00 / H to screen 356.19 / W, screen 249.51 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 343.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 356.79 / W, screen 66.00 / H to screen 362.25 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 356.79 / W, screen 66.00 / H to screen 362.25 / W, screen 246.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 362.25 / W, screen 66.00 / H to screen 365.76 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.25 / W, screen 66.00 / H to screen 365.76 / W, screen 221.65 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 366.36 / W, screen 66.00 / H to screen 391.34 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 366.36 / W, screen 66.00 / H to screen 391.34 / W, screen 249.46 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 378.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 391.94 / W, screen 66.00 / H to screen 485.81 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 391.94 / W, screen 66.00 / H to screen 485.81 / W, screen 248.55 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 438.6 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 485.81 / W, screen 66.00 / H to screen 486.83 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.81 / W, screen 66.00 / H to screen 486.83 / W, screen 199.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.83 / W, screen 66.00 / H to screen 486.98 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 486.83 / W, screen 66.00 / H to screen 486.98 / W, screen 76.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 486.83 / W, screen 59.00 / H to screen 486.98 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 291.1 / W, screen 52.0 / H to screen 291.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 291.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 502.3 / W, screen 52.0 / H to screen 502.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 502.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 713.4 / W, screen 52.0 / H to screen 713.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 713.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 924.5 / W, screen 52.0 / H to screen 924.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 924.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1135.7 / W, screen 52.0 / H to screen 1135.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "5.00 ms" at screen 1135.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1346.8 / W, screen 52.0 / H to screen 1346.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 1346.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1557.9 / W, screen 52.0 / H to screen 1557.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "7.00 ms" at screen 1557.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
