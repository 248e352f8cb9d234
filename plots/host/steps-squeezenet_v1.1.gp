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
set label "AMD EPYC, 3.58 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 7.39 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "89 % of its own roofs, 2.7 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 186.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 186.37 / W, screen 714.17 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 133.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 186.97 / W, screen 578.00 / H to screen 210.09 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 186.97 / W, screen 578.00 / H to screen 210.09 / W, screen 645.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 186.97 / W, screen 571.00 / H to screen 210.09 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 198.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 210.69 / W, screen 578.00 / H to screen 222.22 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 210.69 / W, screen 578.00 / H to screen 222.22 / W, screen 751.81 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/squeeze1x1" at screen 216.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 222.82 / W, screen 578.00 / H to screen 235.08 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 222.82 / W, screen 578.00 / H to screen 235.08 / W, screen 741.88 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand1x1" at screen 228.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 235.68 / W, screen 578.00 / H to screen 343.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 235.68 / W, screen 578.00 / H to screen 343.51 / W, screen 750.90 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 289.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 344.11 / W, screen 578.00 / H to screen 367.99 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 344.11 / W, screen 578.00 / H to screen 367.99 / W, screen 750.26 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/squeeze1x1" at screen 355.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 368.59 / W, screen 578.00 / H to screen 380.91 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 368.59 / W, screen 578.00 / H to screen 380.91 / W, screen 741.13 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand1x1" at screen 374.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 381.51 / W, screen 578.00 / H to screen 487.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 381.51 / W, screen 578.00 / H to screen 487.37 / W, screen 754.09 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 434.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 487.97 / W, screen 578.00 / H to screen 494.53 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 487.97 / W, screen 578.00 / H to screen 494.53 / W, screen 687.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 487.97 / W, screen 571.00 / H to screen 494.53 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 495.13 / W, screen 578.00 / H to screen 506.71 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 495.13 / W, screen 578.00 / H to screen 506.71 / W, screen 751.02 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/squeeze1x1" at screen 500.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 507.31 / W, screen 578.00 / H to screen 519.72 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 507.31 / W, screen 578.00 / H to screen 519.72 / W, screen 740.01 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand1x1" at screen 513.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 520.32 / W, screen 578.00 / H to screen 621.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 520.32 / W, screen 578.00 / H to screen 621.51 / W, screen 759.95 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 570.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 622.11 / W, screen 578.00 / H to screen 644.88 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 622.11 / W, screen 578.00 / H to screen 644.88 / W, screen 758.45 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/squeeze1x1" at screen 633.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 645.48 / W, screen 578.00 / H to screen 657.89 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 645.48 / W, screen 578.00 / H to screen 657.89 / W, screen 740.04 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand1x1" at screen 651.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 658.49 / W, screen 578.00 / H to screen 759.31 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 658.49 / W, screen 578.00 / H to screen 759.31 / W, screen 760.61 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 708.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 759.31 / W, screen 578.00 / H to screen 762.95 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 759.31 / W, screen 578.00 / H to screen 762.95 / W, screen 683.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 759.31 / W, screen 571.00 / H to screen 762.95 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 763.55 / W, screen 578.00 / H to screen 772.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 763.55 / W, screen 578.00 / H to screen 772.06 / W, screen 751.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 772.66 / W, screen 578.00 / H to screen 779.35 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 772.66 / W, screen 578.00 / H to screen 779.35 / W, screen 740.59 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 779.95 / W, screen 578.00 / H to screen 835.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 779.95 / W, screen 578.00 / H to screen 835.75 / W, screen 758.21 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 807.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 836.35 / W, screen 578.00 / H to screen 849.12 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 836.35 / W, screen 578.00 / H to screen 849.12 / W, screen 755.37 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 842.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 849.72 / W, screen 578.00 / H to screen 856.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 849.72 / W, screen 578.00 / H to screen 856.44 / W, screen 740.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 857.04 / W, screen 578.00 / H to screen 912.82 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 857.04 / W, screen 578.00 / H to screen 912.82 / W, screen 758.26 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 884.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 913.42 / W, screen 578.00 / H to screen 930.54 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 913.42 / W, screen 578.00 / H to screen 930.54 / W, screen 756.49 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/squeeze1x1" at screen 921.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 931.14 / W, screen 578.00 / H to screen 942.71 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 931.14 / W, screen 578.00 / H to screen 942.71 / W, screen 751.11 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand1x1" at screen 936.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 943.31 / W, screen 578.00 / H to screen 1044.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 943.31 / W, screen 578.00 / H to screen 1044.34 / W, screen 755.80 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 993.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1044.94 / W, screen 578.00 / H to screen 1067.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1044.94 / W, screen 578.00 / H to screen 1067.50 / W, screen 760.06 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/squeeze1x1" at screen 1055.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1068.10 / W, screen 578.00 / H to screen 1079.79 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1068.10 / W, screen 578.00 / H to screen 1079.79 / W, screen 749.62 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand1x1" at screen 1073.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1080.39 / W, screen 578.00 / H to screen 1179.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1080.39 / W, screen 578.00 / H to screen 1179.19 / W, screen 759.79 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 1129.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1179.79 / W, screen 578.00 / H to screen 1555.14 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1179.79 / W, screen 578.00 / H to screen 1555.14 / W, screen 754.63 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 1367.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1555.74 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1555.74 / W, screen 578.00 / H to screen 1560.00 / W, screen 635.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1555.74 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 3.59 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.03 times as fast as fp32, 63 % of its own roofs, 29 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 85.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 85.77 / W, screen 384.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 86.37 / W, screen 322.00 / H to screen 166.70 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 86.37 / W, screen 322.00 / H to screen 166.70 / W, screen 381.57 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 126.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 167.30 / W, screen 322.00 / H to screen 179.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 167.30 / W, screen 322.00 / H to screen 179.60 / W, screen 421.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 167.30 / W, screen 315.00 / H to screen 179.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/dequantise" at screen 173.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 180.20 / W, screen 322.00 / H to screen 190.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 180.20 / W, screen 322.00 / H to screen 190.66 / W, screen 438.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 180.20 / W, screen 315.00 / H to screen 190.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 191.26 / W, screen 322.00 / H to screen 202.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 191.26 / W, screen 322.00 / H to screen 202.34 / W, screen 432.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 191.26 / W, screen 315.00 / H to screen 202.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 202.94 / W, screen 322.00 / H to screen 219.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 202.94 / W, screen 322.00 / H to screen 219.84 / W, screen 413.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 202.94 / W, screen 315.00 / H to screen 219.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 211.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 219.84 / W, screen 322.00 / H to screen 223.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 219.84 / W, screen 322.00 / H to screen 223.75 / W, screen 441.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 224.35 / W, screen 322.00 / H to screen 229.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 224.35 / W, screen 322.00 / H to screen 229.30 / W, screen 416.66 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 229.30 / W, screen 322.00 / H to screen 230.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 229.30 / W, screen 322.00 / H to screen 230.04 / W, screen 417.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 230.04 / W, screen 322.00 / H to screen 230.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 230.04 / W, screen 322.00 / H to screen 230.75 / W, screen 417.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 230.04 / W, screen 315.00 / H to screen 230.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 230.75 / W, screen 322.00 / H to screen 231.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 230.75 / W, screen 322.00 / H to screen 231.52 / W, screen 408.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 230.75 / W, screen 315.00 / H to screen 231.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 231.52 / W, screen 322.00 / H to screen 232.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 231.52 / W, screen 322.00 / H to screen 232.33 / W, screen 486.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 232.93 / W, screen 322.00 / H to screen 244.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 232.93 / W, screen 322.00 / H to screen 244.32 / W, screen 365.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 244.32 / W, screen 322.00 / H to screen 247.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 244.32 / W, screen 322.00 / H to screen 247.34 / W, screen 417.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 244.32 / W, screen 315.00 / H to screen 247.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 247.34 / W, screen 322.00 / H to screen 249.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 247.34 / W, screen 322.00 / H to screen 249.97 / W, screen 431.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 247.34 / W, screen 315.00 / H to screen 249.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 249.97 / W, screen 322.00 / H to screen 252.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 249.97 / W, screen 322.00 / H to screen 252.84 / W, screen 422.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 249.97 / W, screen 315.00 / H to screen 252.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 253.44 / W, screen 322.00 / H to screen 288.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 253.44 / W, screen 322.00 / H to screen 288.62 / W, screen 452.78 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 270.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 288.62 / W, screen 322.00 / H to screen 291.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 288.62 / W, screen 322.00 / H to screen 291.66 / W, screen 416.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 288.62 / W, screen 315.00 / H to screen 291.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 291.66 / W, screen 322.00 / H to screen 294.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 291.66 / W, screen 322.00 / H to screen 294.32 / W, screen 430.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 291.66 / W, screen 315.00 / H to screen 294.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 294.32 / W, screen 322.00 / H to screen 297.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 294.32 / W, screen 322.00 / H to screen 297.18 / W, screen 422.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 294.32 / W, screen 315.00 / H to screen 297.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 297.78 / W, screen 322.00 / H to screen 301.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 297.78 / W, screen 322.00 / H to screen 301.81 / W, screen 457.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 297.78 / W, screen 315.00 / H to screen 301.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 302.41 / W, screen 322.00 / H to screen 306.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 302.41 / W, screen 322.00 / H to screen 306.28 / W, screen 461.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 302.41 / W, screen 315.00 / H to screen 306.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 306.88 / W, screen 322.00 / H to screen 310.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 306.88 / W, screen 322.00 / H to screen 310.73 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 311.33 / W, screen 322.00 / H to screen 319.61 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 311.33 / W, screen 322.00 / H to screen 319.61 / W, screen 440.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 319.61 / W, screen 322.00 / H to screen 320.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 319.61 / W, screen 322.00 / H to screen 320.36 / W, screen 414.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 320.36 / W, screen 322.00 / H to screen 321.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 320.36 / W, screen 322.00 / H to screen 321.06 / W, screen 419.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 320.36 / W, screen 315.00 / H to screen 321.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 321.06 / W, screen 322.00 / H to screen 321.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 321.06 / W, screen 322.00 / H to screen 321.83 / W, screen 408.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 321.06 / W, screen 315.00 / H to screen 321.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 321.83 / W, screen 322.00 / H to screen 322.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 321.83 / W, screen 322.00 / H to screen 322.62 / W, screen 491.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 323.22 / W, screen 322.00 / H to screen 334.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.22 / W, screen 322.00 / H to screen 334.40 / W, screen 366.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 334.40 / W, screen 322.00 / H to screen 337.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 334.40 / W, screen 322.00 / H to screen 337.40 / W, screen 417.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 334.40 / W, screen 315.00 / H to screen 337.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 337.40 / W, screen 322.00 / H to screen 340.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 337.40 / W, screen 322.00 / H to screen 340.04 / W, screen 431.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 337.40 / W, screen 315.00 / H to screen 340.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 340.04 / W, screen 322.00 / H to screen 342.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 340.04 / W, screen 322.00 / H to screen 342.90 / W, screen 422.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 340.04 / W, screen 315.00 / H to screen 342.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 343.50 / W, screen 322.00 / H to screen 378.56 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 343.50 / W, screen 322.00 / H to screen 378.56 / W, screen 453.21 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 360.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 378.56 / W, screen 322.00 / H to screen 381.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.56 / W, screen 322.00 / H to screen 381.55 / W, screen 418.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.56 / W, screen 315.00 / H to screen 381.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 381.55 / W, screen 322.00 / H to screen 384.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 381.55 / W, screen 322.00 / H to screen 384.25 / W, screen 428.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.55 / W, screen 315.00 / H to screen 384.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 384.25 / W, screen 322.00 / H to screen 387.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 384.25 / W, screen 322.00 / H to screen 387.11 / W, screen 422.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 384.25 / W, screen 315.00 / H to screen 387.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 387.71 / W, screen 322.00 / H to screen 391.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 387.71 / W, screen 322.00 / H to screen 391.64 / W, screen 459.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 387.71 / W, screen 315.00 / H to screen 391.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 392.24 / W, screen 322.00 / H to screen 396.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 392.24 / W, screen 322.00 / H to screen 396.05 / W, screen 463.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.24 / W, screen 315.00 / H to screen 396.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 396.65 / W, screen 322.00 / H to screen 402.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 396.65 / W, screen 322.00 / H to screen 402.49 / W, screen 444.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 396.65 / W, screen 315.00 / H to screen 402.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 402.49 / W, screen 322.00 / H to screen 403.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 402.49 / W, screen 322.00 / H to screen 403.69 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 404.29 / W, screen 322.00 / H to screen 407.90 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 404.29 / W, screen 322.00 / H to screen 407.90 / W, screen 446.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 407.90 / W, screen 322.00 / H to screen 408.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 407.90 / W, screen 322.00 / H to screen 408.30 / W, screen 411.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 408.30 / W, screen 322.00 / H to screen 408.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.30 / W, screen 322.00 / H to screen 408.72 / W, screen 402.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 408.72 / W, screen 322.00 / H to screen 409.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.72 / W, screen 322.00 / H to screen 409.15 / W, screen 399.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 409.15 / W, screen 322.00 / H to screen 409.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.15 / W, screen 322.00 / H to screen 409.64 / W, screen 460.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 410.24 / W, screen 322.00 / H to screen 416.75 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 410.24 / W, screen 322.00 / H to screen 416.75 / W, screen 395.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 416.75 / W, screen 322.00 / H to screen 418.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 416.75 / W, screen 322.00 / H to screen 418.16 / W, screen 421.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 418.16 / W, screen 322.00 / H to screen 419.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 418.16 / W, screen 322.00 / H to screen 419.49 / W, screen 422.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 418.16 / W, screen 315.00 / H to screen 419.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 419.49 / W, screen 322.00 / H to screen 420.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 419.49 / W, screen 322.00 / H to screen 420.30 / W, screen 487.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 419.49 / W, screen 315.00 / H to screen 420.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 420.90 / W, screen 322.00 / H to screen 450.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 420.90 / W, screen 322.00 / H to screen 450.52 / W, screen 474.94 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 435.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 450.52 / W, screen 322.00 / H to screen 452.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 450.52 / W, screen 322.00 / H to screen 452.00 / W, screen 417.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.00 / W, screen 322.00 / H to screen 453.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 452.00 / W, screen 322.00 / H to screen 453.26 / W, screen 427.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 452.00 / W, screen 315.00 / H to screen 453.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 453.26 / W, screen 322.00 / H to screen 454.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 453.26 / W, screen 322.00 / H to screen 454.09 / W, screen 482.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 453.26 / W, screen 315.00 / H to screen 454.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 454.09 / W, screen 322.00 / H to screen 456.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 454.09 / W, screen 322.00 / H to screen 456.06 / W, screen 468.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 454.09 / W, screen 315.00 / H to screen 456.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 456.06 / W, screen 322.00 / H to screen 457.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 456.06 / W, screen 322.00 / H to screen 457.96 / W, screen 473.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 456.06 / W, screen 315.00 / H to screen 457.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 457.96 / W, screen 322.00 / H to screen 460.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 457.96 / W, screen 322.00 / H to screen 460.47 / W, screen 508.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 461.07 / W, screen 322.00 / H to screen 467.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 461.07 / W, screen 322.00 / H to screen 467.43 / W, screen 473.23 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 467.43 / W, screen 322.00 / H to screen 467.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 467.43 / W, screen 322.00 / H to screen 467.85 / W, screen 405.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 467.85 / W, screen 322.00 / H to screen 468.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 467.85 / W, screen 322.00 / H to screen 468.29 / W, screen 400.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 467.85 / W, screen 315.00 / H to screen 468.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 468.29 / W, screen 322.00 / H to screen 468.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.29 / W, screen 322.00 / H to screen 468.73 / W, screen 397.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.73 / W, screen 322.00 / H to screen 469.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.73 / W, screen 322.00 / H to screen 469.19 / W, screen 466.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 469.79 / W, screen 322.00 / H to screen 476.27 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 469.79 / W, screen 322.00 / H to screen 476.27 / W, screen 396.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 476.27 / W, screen 322.00 / H to screen 477.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 476.27 / W, screen 322.00 / H to screen 477.72 / W, screen 419.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 477.72 / W, screen 322.00 / H to screen 478.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 477.72 / W, screen 322.00 / H to screen 478.98 / W, screen 427.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 477.72 / W, screen 315.00 / H to screen 478.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 478.98 / W, screen 322.00 / H to screen 479.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 478.98 / W, screen 322.00 / H to screen 479.79 / W, screen 487.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 478.98 / W, screen 315.00 / H to screen 479.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 480.39 / W, screen 322.00 / H to screen 509.77 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 480.39 / W, screen 322.00 / H to screen 509.77 / W, screen 476.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 494.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 509.77 / W, screen 322.00 / H to screen 511.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 509.77 / W, screen 322.00 / H to screen 511.22 / W, screen 419.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 511.22 / W, screen 322.00 / H to screen 512.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 511.22 / W, screen 322.00 / H to screen 512.52 / W, screen 424.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 511.22 / W, screen 315.00 / H to screen 512.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 512.52 / W, screen 322.00 / H to screen 513.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 512.52 / W, screen 322.00 / H to screen 513.33 / W, screen 485.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 512.52 / W, screen 315.00 / H to screen 513.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 513.33 / W, screen 322.00 / H to screen 515.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 513.33 / W, screen 322.00 / H to screen 515.27 / W, screen 470.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 513.33 / W, screen 315.00 / H to screen 515.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 515.27 / W, screen 322.00 / H to screen 517.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.27 / W, screen 322.00 / H to screen 517.17 / W, screen 473.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 515.27 / W, screen 315.00 / H to screen 517.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 517.17 / W, screen 322.00 / H to screen 520.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 517.17 / W, screen 322.00 / H to screen 520.42 / W, screen 440.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 517.17 / W, screen 315.00 / H to screen 520.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 520.42 / W, screen 322.00 / H to screen 521.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.42 / W, screen 322.00 / H to screen 521.08 / W, screen 499.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.08 / W, screen 322.00 / H to screen 523.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 521.08 / W, screen 322.00 / H to screen 523.91 / W, screen 461.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 523.91 / W, screen 322.00 / H to screen 524.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 523.91 / W, screen 322.00 / H to screen 524.11 / W, screen 389.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.11 / W, screen 322.00 / H to screen 524.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.11 / W, screen 322.00 / H to screen 524.36 / W, screen 364.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.36 / W, screen 322.00 / H to screen 524.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.36 / W, screen 322.00 / H to screen 524.52 / W, screen 397.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.52 / W, screen 322.00 / H to screen 524.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.52 / W, screen 322.00 / H to screen 524.77 / W, screen 422.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.77 / W, screen 322.00 / H to screen 528.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 524.77 / W, screen 322.00 / H to screen 528.12 / W, screen 410.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 528.12 / W, screen 322.00 / H to screen 528.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 528.12 / W, screen 322.00 / H to screen 528.70 / W, screen 412.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.70 / W, screen 322.00 / H to screen 529.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 528.70 / W, screen 322.00 / H to screen 529.23 / W, screen 415.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.70 / W, screen 315.00 / H to screen 529.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 529.23 / W, screen 322.00 / H to screen 529.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.23 / W, screen 322.00 / H to screen 529.58 / W, screen 462.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.23 / W, screen 315.00 / H to screen 529.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 530.18 / W, screen 322.00 / H to screen 545.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 530.18 / W, screen 322.00 / H to screen 545.52 / W, screen 481.19 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 537.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 545.52 / W, screen 322.00 / H to screen 546.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 545.52 / W, screen 322.00 / H to screen 546.11 / W, screen 410.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.11 / W, screen 322.00 / H to screen 546.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.11 / W, screen 322.00 / H to screen 546.67 / W, screen 411.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.11 / W, screen 315.00 / H to screen 546.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 546.67 / W, screen 322.00 / H to screen 547.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.67 / W, screen 322.00 / H to screen 547.03 / W, screen 458.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.67 / W, screen 315.00 / H to screen 547.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 547.03 / W, screen 322.00 / H to screen 547.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.03 / W, screen 322.00 / H to screen 547.71 / W, screen 473.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.03 / W, screen 315.00 / H to screen 547.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 547.71 / W, screen 322.00 / H to screen 548.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.71 / W, screen 322.00 / H to screen 548.37 / W, screen 476.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.71 / W, screen 315.00 / H to screen 548.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 548.37 / W, screen 322.00 / H to screen 549.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 548.37 / W, screen 322.00 / H to screen 549.28 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 549.28 / W, screen 322.00 / H to screen 553.08 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 549.28 / W, screen 322.00 / H to screen 553.08 / W, screen 477.90 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 553.08 / W, screen 322.00 / H to screen 553.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.08 / W, screen 322.00 / H to screen 553.26 / W, screen 394.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.26 / W, screen 322.00 / H to screen 553.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.26 / W, screen 322.00 / H to screen 553.51 / W, screen 364.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.51 / W, screen 322.00 / H to screen 553.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.51 / W, screen 322.00 / H to screen 553.65 / W, screen 406.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.65 / W, screen 322.00 / H to screen 553.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.65 / W, screen 322.00 / H to screen 553.91 / W, screen 421.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.91 / W, screen 322.00 / H to screen 557.22 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 553.91 / W, screen 322.00 / H to screen 557.22 / W, screen 411.48 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 557.22 / W, screen 322.00 / H to screen 557.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 557.22 / W, screen 322.00 / H to screen 557.79 / W, screen 413.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 557.79 / W, screen 322.00 / H to screen 558.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 557.79 / W, screen 322.00 / H to screen 558.33 / W, screen 414.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 557.79 / W, screen 315.00 / H to screen 558.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 558.33 / W, screen 322.00 / H to screen 558.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 558.33 / W, screen 322.00 / H to screen 558.67 / W, screen 467.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 558.33 / W, screen 315.00 / H to screen 558.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 559.27 / W, screen 322.00 / H to screen 574.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 559.27 / W, screen 322.00 / H to screen 574.48 / W, screen 482.43 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 566.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 574.48 / W, screen 322.00 / H to screen 575.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 574.48 / W, screen 322.00 / H to screen 575.08 / W, screen 409.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 575.08 / W, screen 322.00 / H to screen 575.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 575.08 / W, screen 322.00 / H to screen 575.62 / W, screen 414.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 575.08 / W, screen 315.00 / H to screen 575.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 575.62 / W, screen 322.00 / H to screen 575.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 575.62 / W, screen 322.00 / H to screen 575.96 / W, screen 466.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 575.62 / W, screen 315.00 / H to screen 575.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 575.96 / W, screen 322.00 / H to screen 576.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 575.96 / W, screen 322.00 / H to screen 576.61 / W, screen 480.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 575.96 / W, screen 315.00 / H to screen 576.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 576.61 / W, screen 322.00 / H to screen 577.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 576.61 / W, screen 322.00 / H to screen 577.25 / W, screen 481.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 576.61 / W, screen 315.00 / H to screen 577.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 577.25 / W, screen 322.00 / H to screen 578.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 577.25 / W, screen 322.00 / H to screen 578.15 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 578.75 / W, screen 322.00 / H to screen 583.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 578.75 / W, screen 322.00 / H to screen 583.13 / W, screen 480.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 583.13 / W, screen 322.00 / H to screen 583.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 583.13 / W, screen 322.00 / H to screen 583.35 / W, screen 403.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 583.35 / W, screen 322.00 / H to screen 583.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 583.35 / W, screen 322.00 / H to screen 583.57 / W, screen 393.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 583.57 / W, screen 322.00 / H to screen 583.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 583.57 / W, screen 322.00 / H to screen 583.72 / W, screen 430.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 583.72 / W, screen 322.00 / H to screen 583.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 583.72 / W, screen 322.00 / H to screen 583.92 / W, screen 473.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 584.52 / W, screen 322.00 / H to screen 588.98 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 584.52 / W, screen 322.00 / H to screen 588.98 / W, screen 425.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 588.98 / W, screen 322.00 / H to screen 589.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 588.98 / W, screen 322.00 / H to screen 589.81 / W, screen 406.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 589.81 / W, screen 322.00 / H to screen 590.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 589.81 / W, screen 322.00 / H to screen 590.50 / W, screen 419.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 589.81 / W, screen 315.00 / H to screen 590.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 590.50 / W, screen 322.00 / H to screen 590.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 590.50 / W, screen 322.00 / H to screen 590.93 / W, screen 476.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 590.50 / W, screen 315.00 / H to screen 590.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 591.53 / W, screen 322.00 / H to screen 618.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 591.53 / W, screen 322.00 / H to screen 618.20 / W, screen 487.39 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 604.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 618.20 / W, screen 322.00 / H to screen 618.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 618.20 / W, screen 322.00 / H to screen 618.94 / W, screen 415.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.94 / W, screen 322.00 / H to screen 619.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 618.94 / W, screen 322.00 / H to screen 619.65 / W, screen 417.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.94 / W, screen 315.00 / H to screen 619.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 619.65 / W, screen 322.00 / H to screen 620.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 619.65 / W, screen 322.00 / H to screen 620.09 / W, screen 473.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 619.65 / W, screen 315.00 / H to screen 620.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 620.09 / W, screen 322.00 / H to screen 621.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 620.09 / W, screen 322.00 / H to screen 621.03 / W, screen 464.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 620.09 / W, screen 315.00 / H to screen 621.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 621.03 / W, screen 322.00 / H to screen 621.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 621.03 / W, screen 322.00 / H to screen 621.94 / W, screen 467.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 621.03 / W, screen 315.00 / H to screen 621.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 621.94 / W, screen 322.00 / H to screen 623.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 621.94 / W, screen 322.00 / H to screen 623.17 / W, screen 511.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 623.77 / W, screen 322.00 / H to screen 629.60 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 623.77 / W, screen 322.00 / H to screen 629.60 / W, screen 485.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 629.60 / W, screen 322.00 / H to screen 629.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 629.60 / W, screen 322.00 / H to screen 629.82 / W, screen 402.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 629.82 / W, screen 322.00 / H to screen 630.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 629.82 / W, screen 322.00 / H to screen 630.07 / W, screen 386.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 630.07 / W, screen 322.00 / H to screen 630.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 630.07 / W, screen 322.00 / H to screen 630.24 / W, screen 415.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 630.24 / W, screen 322.00 / H to screen 630.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 630.24 / W, screen 322.00 / H to screen 630.45 / W, screen 461.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 631.05 / W, screen 322.00 / H to screen 635.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 631.05 / W, screen 322.00 / H to screen 635.52 / W, screen 425.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 635.52 / W, screen 322.00 / H to screen 636.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 635.52 / W, screen 322.00 / H to screen 636.28 / W, screen 414.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.28 / W, screen 322.00 / H to screen 636.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.28 / W, screen 322.00 / H to screen 636.95 / W, screen 422.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.28 / W, screen 315.00 / H to screen 636.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 636.95 / W, screen 322.00 / H to screen 637.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.95 / W, screen 322.00 / H to screen 637.38 / W, screen 475.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.95 / W, screen 315.00 / H to screen 637.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 637.98 / W, screen 322.00 / H to screen 664.55 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 637.98 / W, screen 322.00 / H to screen 664.55 / W, screen 488.01 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 651.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 664.55 / W, screen 322.00 / H to screen 665.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 664.55 / W, screen 322.00 / H to screen 665.28 / W, screen 416.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 665.28 / W, screen 322.00 / H to screen 666.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 665.28 / W, screen 322.00 / H to screen 666.03 / W, screen 412.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 665.28 / W, screen 315.00 / H to screen 666.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 666.03 / W, screen 322.00 / H to screen 666.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 666.03 / W, screen 322.00 / H to screen 666.49 / W, screen 465.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 666.03 / W, screen 315.00 / H to screen 666.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 666.49 / W, screen 322.00 / H to screen 667.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 666.49 / W, screen 322.00 / H to screen 667.46 / W, screen 460.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 666.49 / W, screen 315.00 / H to screen 667.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 667.46 / W, screen 322.00 / H to screen 668.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 667.46 / W, screen 322.00 / H to screen 668.38 / W, screen 467.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 667.46 / W, screen 315.00 / H to screen 668.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 668.38 / W, screen 322.00 / H to screen 669.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 668.38 / W, screen 322.00 / H to screen 669.65 / W, screen 504.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 670.25 / W, screen 322.00 / H to screen 773.23 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 670.25 / W, screen 322.00 / H to screen 773.23 / W, screen 482.02 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 721.4 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 773.23 / W, screen 322.00 / H to screen 776.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.23 / W, screen 322.00 / H to screen 776.14 / W, screen 418.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 773.23 / W, screen 315.00 / H to screen 776.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 776.14 / W, screen 322.00 / H to screen 778.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 776.14 / W, screen 322.00 / H to screen 778.67 / W, screen 432.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 776.14 / W, screen 315.00 / H to screen 778.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 778.67 / W, screen 322.00 / H to screen 780.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 778.67 / W, screen 322.00 / H to screen 780.39 / W, screen 484.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 778.67 / W, screen 315.00 / H to screen 780.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 780.39 / W, screen 322.00 / H to screen 782.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 780.39 / W, screen 322.00 / H to screen 782.18 / W, screen 479.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 780.39 / W, screen 315.00 / H to screen 782.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 2.02 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.66 times as fast as fp32, 84 % of its own roofs, 2.8 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.32 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.32 / W, screen 149.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 84.92 / W, screen 66.00 / H to screen 127.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 84.92 / W, screen 66.00 / H to screen 127.69 / W, screen 177.14 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 106.0 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 127.69 / W, screen 66.00 / H to screen 130.93 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 127.69 / W, screen 66.00 / H to screen 130.93 / W, screen 186.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 127.69 / W, screen 59.00 / H to screen 130.93 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 130.93 / W, screen 66.00 / H to screen 134.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 130.93 / W, screen 66.00 / H to screen 134.71 / W, screen 204.95 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 135.31 / W, screen 66.00 / H to screen 140.35 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 135.31 / W, screen 66.00 / H to screen 140.35 / W, screen 159.28 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 140.95 / W, screen 66.00 / H to screen 169.49 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 140.95 / W, screen 66.00 / H to screen 169.49 / W, screen 226.62 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 154.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 170.09 / W, screen 66.00 / H to screen 175.98 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 170.09 / W, screen 66.00 / H to screen 175.98 / W, screen 228.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 176.58 / W, screen 66.00 / H to screen 181.56 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 176.58 / W, screen 66.00 / H to screen 181.56 / W, screen 160.32 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 182.16 / W, screen 66.00 / H to screen 210.53 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 182.16 / W, screen 66.00 / H to screen 210.53 / W, screen 227.48 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 196.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 210.53 / W, screen 66.00 / H to screen 212.14 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 210.53 / W, screen 66.00 / H to screen 212.14 / W, screen 169.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 210.53 / W, screen 59.00 / H to screen 212.14 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 212.14 / W, screen 66.00 / H to screen 215.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 212.14 / W, screen 66.00 / H to screen 215.36 / W, screen 229.28 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 215.96 / W, screen 66.00 / H to screen 219.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.96 / W, screen 66.00 / H to screen 219.44 / W, screen 194.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 220.04 / W, screen 66.00 / H to screen 246.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 220.04 / W, screen 66.00 / H to screen 246.39 / W, screen 237.54 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 232.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 246.99 / W, screen 66.00 / H to screen 252.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 246.99 / W, screen 66.00 / H to screen 252.41 / W, screen 240.66 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 253.01 / W, screen 66.00 / H to screen 256.52 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 253.01 / W, screen 66.00 / H to screen 256.52 / W, screen 193.98 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 257.12 / W, screen 66.00 / H to screen 283.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 257.12 / W, screen 66.00 / H to screen 283.16 / W, screen 239.53 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 269.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 283.16 / W, screen 66.00 / H to screen 283.87 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 283.16 / W, screen 66.00 / H to screen 283.87 / W, screen 188.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 283.16 / W, screen 59.00 / H to screen 283.87 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 283.87 / W, screen 66.00 / H to screen 286.24 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 283.87 / W, screen 66.00 / H to screen 286.24 / W, screen 232.21 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 286.24 / W, screen 66.00 / H to screen 288.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 286.24 / W, screen 66.00 / H to screen 288.39 / W, screen 204.12 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 288.99 / W, screen 66.00 / H to screen 302.89 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 288.99 / W, screen 66.00 / H to screen 302.89 / W, screen 240.91 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 295.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 302.89 / W, screen 66.00 / H to screen 306.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 302.89 / W, screen 66.00 / H to screen 306.42 / W, screen 233.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 306.42 / W, screen 66.00 / H to screen 308.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 306.42 / W, screen 66.00 / H to screen 308.63 / W, screen 199.80 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 309.23 / W, screen 66.00 / H to screen 323.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 309.23 / W, screen 66.00 / H to screen 323.00 / W, screen 242.57 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 315.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 323.60 / W, screen 66.00 / H to screen 327.46 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 323.60 / W, screen 66.00 / H to screen 327.46 / W, screen 242.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 327.46 / W, screen 66.00 / H to screen 331.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 327.46 / W, screen 66.00 / H to screen 331.00 / W, screen 214.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 331.60 / W, screen 66.00 / H to screen 356.07 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 331.60 / W, screen 66.00 / H to screen 356.07 / W, screen 245.85 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 343.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 356.67 / W, screen 66.00 / H to screen 362.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 356.67 / W, screen 66.00 / H to screen 362.01 / W, screen 243.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 362.01 / W, screen 66.00 / H to screen 365.56 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.01 / W, screen 66.00 / H to screen 365.56 / W, screen 214.24 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 366.16 / W, screen 66.00 / H to screen 390.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 366.16 / W, screen 66.00 / H to screen 390.67 / W, screen 245.59 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 378.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 391.27 / W, screen 66.00 / H to screen 481.11 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 391.27 / W, screen 66.00 / H to screen 481.11 / W, screen 249.27 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 435.9 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 481.11 / W, screen 66.00 / H to screen 482.32 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 481.11 / W, screen 66.00 / H to screen 482.32 / W, screen 173.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 482.32 / W, screen 66.00 / H to screen 482.54 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 482.32 / W, screen 66.00 / H to screen 482.54 / W, screen 73.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 482.32 / W, screen 59.00 / H to screen 482.54 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 282.6 / W, screen 52.0 / H to screen 282.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 282.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 485.3 / W, screen 52.0 / H to screen 485.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 485.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 687.9 / W, screen 52.0 / H to screen 687.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 687.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 890.5 / W, screen 52.0 / H to screen 890.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 890.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1093.2 / W, screen 52.0 / H to screen 1093.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "5.00 ms" at screen 1093.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1295.8 / W, screen 52.0 / H to screen 1295.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 1295.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1498.4 / W, screen 52.0 / H to screen 1498.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "7.00 ms" at screen 1498.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
