# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-squeezenet_v1.0.gp
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
set label "squeezenet_v1.0: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 15.3 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "94 % of its own roofs, 2.1 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 380.78 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 380.78 / W, screen 759.17 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 230.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 381.38 / W, screen 578.00 / H to screen 389.85 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 381.38 / W, screen 578.00 / H to screen 389.85 / W, screen 699.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 381.38 / W, screen 571.00 / H to screen 389.85 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 390.45 / W, screen 578.00 / H to screen 397.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 390.45 / W, screen 578.00 / H to screen 397.95 / W, screen 757.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 398.55 / W, screen 578.00 / H to screen 403.64 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 398.55 / W, screen 578.00 / H to screen 403.64 / W, screen 748.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 404.24 / W, screen 578.00 / H to screen 452.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 404.24 / W, screen 578.00 / H to screen 452.84 / W, screen 753.40 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 428.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 453.44 / W, screen 578.00 / H to screen 463.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 453.44 / W, screen 578.00 / H to screen 463.48 / W, screen 760.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 464.08 / W, screen 578.00 / H to screen 469.21 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 464.08 / W, screen 578.00 / H to screen 469.21 / W, screen 747.31 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 469.81 / W, screen 578.00 / H to screen 517.03 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 469.81 / W, screen 578.00 / H to screen 517.03 / W, screen 758.51 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 493.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 517.63 / W, screen 578.00 / H to screen 538.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 517.63 / W, screen 578.00 / H to screen 538.04 / W, screen 762.79 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/squeeze1x1" at screen 527.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 538.64 / W, screen 578.00 / H to screen 560.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 538.64 / W, screen 578.00 / H to screen 560.55 / W, screen 750.55 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand1x1" at screen 549.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 561.15 / W, screen 578.00 / H to screen 751.63 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 561.15 / W, screen 578.00 / H to screen 751.63 / W, screen 758.68 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 656.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 752.23 / W, screen 578.00 / H to screen 765.61 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 752.23 / W, screen 578.00 / H to screen 765.61 / W, screen 629.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 752.23 / W, screen 571.00 / H to screen 765.61 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool4" at screen 758.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 766.21 / W, screen 578.00 / H to screen 775.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 766.21 / W, screen 578.00 / H to screen 775.94 / W, screen 759.09 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 776.54 / W, screen 578.00 / H to screen 781.31 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 776.54 / W, screen 578.00 / H to screen 781.31 / W, screen 752.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 781.91 / W, screen 578.00 / H to screen 826.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 781.91 / W, screen 578.00 / H to screen 826.29 / W, screen 760.65 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 803.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 826.89 / W, screen 578.00 / H to screen 841.59 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 826.89 / W, screen 578.00 / H to screen 841.59 / W, screen 761.43 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/squeeze1x1" at screen 833.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 842.19 / W, screen 578.00 / H to screen 853.10 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 842.19 / W, screen 578.00 / H to screen 853.10 / W, screen 760.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 853.70 / W, screen 578.00 / H to screen 952.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 853.70 / W, screen 578.00 / H to screen 952.50 / W, screen 763.94 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 902.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 953.10 / W, screen 578.00 / H to screen 975.23 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 953.10 / W, screen 578.00 / H to screen 975.23 / W, screen 763.27 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 963.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 975.83 / W, screen 578.00 / H to screen 986.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 975.83 / W, screen 578.00 / H to screen 986.74 / W, screen 760.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 987.34 / W, screen 578.00 / H to screen 1086.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 987.34 / W, screen 578.00 / H to screen 1086.84 / W, screen 762.63 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 1036.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1087.44 / W, screen 578.00 / H to screen 1117.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1087.44 / W, screen 578.00 / H to screen 1117.09 / W, screen 763.60 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/squeeze1x1" at screen 1102.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1117.69 / W, screen 578.00 / H to screen 1137.65 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1117.69 / W, screen 578.00 / H to screen 1137.65 / W, screen 760.06 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand1x1" at screen 1127.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1138.25 / W, screen 578.00 / H to screen 1318.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1138.25 / W, screen 578.00 / H to screen 1318.44 / W, screen 759.75 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 1228.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1319.04 / W, screen 578.00 / H to screen 1323.99 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1319.04 / W, screen 578.00 / H to screen 1323.99 / W, screen 639.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1319.04 / W, screen 571.00 / H to screen 1323.99 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1324.59 / W, screen 578.00 / H to screen 1333.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1324.59 / W, screen 578.00 / H to screen 1333.60 / W, screen 758.73 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1334.20 / W, screen 578.00 / H to screen 1338.58 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1334.20 / W, screen 578.00 / H to screen 1338.58 / W, screen 752.24 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1339.18 / W, screen 578.00 / H to screen 1379.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1339.18 / W, screen 578.00 / H to screen 1379.51 / W, screen 758.99 / H fc rgb '#7db8e0' fs solid noborder
set label "fire9/expand3x3" at screen 1359.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1380.11 / W, screen 578.00 / H to screen 1557.82 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1380.11 / W, screen 578.00 / H to screen 1557.82 / W, screen 754.89 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 1468.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1557.82 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1557.82 / W, screen 578.00 / H to screen 1560.00 / W, screen 652.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1557.82 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 academic: 6.62 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.34 times as fast as fp32, 71 % of its own roofs, 26 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 82.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 82.39 / W, screen 393.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 82.99 / W, screen 322.00 / H to screen 200.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 82.99 / W, screen 322.00 / H to screen 200.30 / W, screen 454.04 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 141.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 200.90 / W, screen 322.00 / H to screen 210.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 200.90 / W, screen 322.00 / H to screen 210.50 / W, screen 410.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 211.10 / W, screen 322.00 / H to screen 219.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 211.10 / W, screen 322.00 / H to screen 219.54 / W, screen 419.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 211.10 / W, screen 315.00 / H to screen 219.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 220.14 / W, screen 322.00 / H to screen 227.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 220.14 / W, screen 322.00 / H to screen 227.41 / W, screen 434.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 220.14 / W, screen 315.00 / H to screen 227.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 228.01 / W, screen 322.00 / H to screen 240.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 228.01 / W, screen 322.00 / H to screen 240.03 / W, screen 409.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 228.01 / W, screen 315.00 / H to screen 240.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool1" at screen 233.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 240.03 / W, screen 322.00 / H to screen 242.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 240.03 / W, screen 322.00 / H to screen 242.03 / W, screen 481.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 242.03 / W, screen 322.00 / H to screen 245.27 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 242.03 / W, screen 322.00 / H to screen 245.27 / W, screen 434.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 245.27 / W, screen 322.00 / H to screen 245.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.27 / W, screen 322.00 / H to screen 245.61 / W, screen 414.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.61 / W, screen 322.00 / H to screen 245.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.61 / W, screen 322.00 / H to screen 245.95 / W, screen 412.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.61 / W, screen 315.00 / H to screen 245.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 245.95 / W, screen 322.00 / H to screen 246.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.95 / W, screen 322.00 / H to screen 246.32 / W, screen 405.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 246.32 / W, screen 322.00 / H to screen 246.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 246.32 / W, screen 322.00 / H to screen 246.73 / W, screen 472.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 247.33 / W, screen 322.00 / H to screen 251.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 247.33 / W, screen 322.00 / H to screen 251.38 / W, screen 374.13 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 251.38 / W, screen 322.00 / H to screen 252.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 251.38 / W, screen 322.00 / H to screen 252.77 / W, screen 421.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 251.38 / W, screen 315.00 / H to screen 252.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 252.77 / W, screen 322.00 / H to screen 253.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 252.77 / W, screen 322.00 / H to screen 253.99 / W, screen 434.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 252.77 / W, screen 315.00 / H to screen 253.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 253.99 / W, screen 322.00 / H to screen 254.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 253.99 / W, screen 322.00 / H to screen 254.77 / W, screen 498.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 253.99 / W, screen 315.00 / H to screen 254.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 255.37 / W, screen 322.00 / H to screen 270.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 255.37 / W, screen 322.00 / H to screen 270.91 / W, screen 455.68 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 262.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 270.91 / W, screen 322.00 / H to screen 272.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 270.91 / W, screen 322.00 / H to screen 272.33 / W, screen 419.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 270.91 / W, screen 315.00 / H to screen 272.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 272.33 / W, screen 322.00 / H to screen 273.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 272.33 / W, screen 322.00 / H to screen 273.56 / W, screen 433.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 272.33 / W, screen 315.00 / H to screen 273.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 273.56 / W, screen 322.00 / H to screen 274.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 273.56 / W, screen 322.00 / H to screen 274.34 / W, screen 498.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 273.56 / W, screen 315.00 / H to screen 274.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 274.34 / W, screen 322.00 / H to screen 276.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.34 / W, screen 322.00 / H to screen 276.52 / W, screen 456.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 274.34 / W, screen 315.00 / H to screen 276.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 276.52 / W, screen 322.00 / H to screen 278.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.52 / W, screen 322.00 / H to screen 278.53 / W, screen 467.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 276.52 / W, screen 315.00 / H to screen 278.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 278.53 / W, screen 322.00 / H to screen 280.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 278.53 / W, screen 322.00 / H to screen 280.57 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 280.57 / W, screen 322.00 / H to screen 284.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 280.57 / W, screen 322.00 / H to screen 284.34 / W, screen 450.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 284.34 / W, screen 322.00 / H to screen 284.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 284.34 / W, screen 322.00 / H to screen 284.68 / W, screen 416.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 284.68 / W, screen 322.00 / H to screen 285.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 284.68 / W, screen 322.00 / H to screen 285.00 / W, screen 418.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 284.68 / W, screen 315.00 / H to screen 285.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 285.00 / W, screen 322.00 / H to screen 285.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.00 / W, screen 322.00 / H to screen 285.37 / W, screen 404.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 285.37 / W, screen 322.00 / H to screen 285.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.37 / W, screen 322.00 / H to screen 285.75 / W, screen 482.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 286.35 / W, screen 322.00 / H to screen 290.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 286.35 / W, screen 322.00 / H to screen 290.35 / W, screen 374.79 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 290.35 / W, screen 322.00 / H to screen 291.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 290.35 / W, screen 322.00 / H to screen 291.76 / W, screen 419.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 290.35 / W, screen 315.00 / H to screen 291.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 291.76 / W, screen 322.00 / H to screen 293.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 291.76 / W, screen 322.00 / H to screen 293.00 / W, screen 433.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 291.76 / W, screen 315.00 / H to screen 293.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 293.00 / W, screen 322.00 / H to screen 293.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 293.00 / W, screen 322.00 / H to screen 293.77 / W, screen 499.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 293.00 / W, screen 315.00 / H to screen 293.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 294.37 / W, screen 322.00 / H to screen 309.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 294.37 / W, screen 322.00 / H to screen 309.52 / W, screen 459.02 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 301.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 309.52 / W, screen 322.00 / H to screen 310.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 309.52 / W, screen 322.00 / H to screen 310.91 / W, screen 420.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 309.52 / W, screen 315.00 / H to screen 310.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 310.91 / W, screen 322.00 / H to screen 312.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 310.91 / W, screen 322.00 / H to screen 312.17 / W, screen 430.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 310.91 / W, screen 315.00 / H to screen 312.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 312.17 / W, screen 322.00 / H to screen 312.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 312.17 / W, screen 322.00 / H to screen 312.95 / W, screen 497.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 312.17 / W, screen 315.00 / H to screen 312.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 312.95 / W, screen 322.00 / H to screen 315.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 312.95 / W, screen 322.00 / H to screen 315.06 / W, screen 461.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 312.95 / W, screen 315.00 / H to screen 315.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 315.06 / W, screen 322.00 / H to screen 317.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 315.06 / W, screen 322.00 / H to screen 317.06 / W, screen 468.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 315.06 / W, screen 315.00 / H to screen 317.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 317.06 / W, screen 322.00 / H to screen 319.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 317.06 / W, screen 322.00 / H to screen 319.09 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 319.69 / W, screen 322.00 / H to screen 325.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 319.69 / W, screen 322.00 / H to screen 325.91 / W, screen 464.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 325.91 / W, screen 322.00 / H to screen 326.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 325.91 / W, screen 322.00 / H to screen 326.57 / W, screen 419.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 325.91 / W, screen 315.00 / H to screen 326.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 326.57 / W, screen 322.00 / H to screen 327.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 326.57 / W, screen 322.00 / H to screen 327.18 / W, screen 429.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 326.57 / W, screen 315.00 / H to screen 327.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 327.18 / W, screen 322.00 / H to screen 327.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 327.18 / W, screen 322.00 / H to screen 327.56 / W, screen 487.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 327.18 / W, screen 315.00 / H to screen 327.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 327.56 / W, screen 322.00 / H to screen 328.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 327.56 / W, screen 322.00 / H to screen 328.26 / W, screen 498.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 328.86 / W, screen 322.00 / H to screen 340.79 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 328.86 / W, screen 322.00 / H to screen 340.79 / W, screen 399.47 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand1x1" at screen 334.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 340.79 / W, screen 322.00 / H to screen 343.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 340.79 / W, screen 322.00 / H to screen 343.35 / W, screen 436.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 340.79 / W, screen 315.00 / H to screen 343.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 343.35 / W, screen 322.00 / H to screen 346.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 343.35 / W, screen 322.00 / H to screen 346.34 / W, screen 420.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 343.35 / W, screen 315.00 / H to screen 346.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 346.34 / W, screen 322.00 / H to screen 348.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 346.34 / W, screen 322.00 / H to screen 348.94 / W, screen 435.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 346.34 / W, screen 315.00 / H to screen 348.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 349.54 / W, screen 322.00 / H to screen 406.73 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 349.54 / W, screen 322.00 / H to screen 406.73 / W, screen 471.33 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 377.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 406.73 / W, screen 322.00 / H to screen 409.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 406.73 / W, screen 322.00 / H to screen 409.47 / W, screen 429.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 406.73 / W, screen 315.00 / H to screen 409.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 409.47 / W, screen 322.00 / H to screen 412.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 409.47 / W, screen 322.00 / H to screen 412.49 / W, screen 419.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 409.47 / W, screen 315.00 / H to screen 412.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 412.49 / W, screen 322.00 / H to screen 415.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 412.49 / W, screen 322.00 / H to screen 415.10 / W, screen 434.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 412.49 / W, screen 315.00 / H to screen 415.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 415.70 / W, screen 322.00 / H to screen 420.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.70 / W, screen 322.00 / H to screen 420.25 / W, screen 434.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 415.70 / W, screen 315.00 / H to screen 420.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 420.85 / W, screen 322.00 / H to screen 424.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 420.85 / W, screen 322.00 / H to screen 424.66 / W, screen 452.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 420.85 / W, screen 315.00 / H to screen 424.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 425.26 / W, screen 322.00 / H to screen 430.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 425.26 / W, screen 322.00 / H to screen 430.75 / W, screen 440.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 425.26 / W, screen 315.00 / H to screen 430.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 430.75 / W, screen 322.00 / H to screen 431.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 430.75 / W, screen 322.00 / H to screen 431.83 / W, screen 510.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.83 / W, screen 322.00 / H to screen 434.82 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 431.83 / W, screen 322.00 / H to screen 434.82 / W, screen 478.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 434.82 / W, screen 322.00 / H to screen 435.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 434.82 / W, screen 322.00 / H to screen 435.02 / W, screen 398.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 435.02 / W, screen 322.00 / H to screen 435.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.02 / W, screen 322.00 / H to screen 435.21 / W, screen 400.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 435.02 / W, screen 315.00 / H to screen 435.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 435.21 / W, screen 322.00 / H to screen 435.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.21 / W, screen 322.00 / H to screen 435.41 / W, screen 394.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 435.41 / W, screen 322.00 / H to screen 435.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.41 / W, screen 322.00 / H to screen 435.63 / W, screen 456.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 435.63 / W, screen 322.00 / H to screen 438.49 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 435.63 / W, screen 322.00 / H to screen 438.49 / W, screen 403.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 438.49 / W, screen 322.00 / H to screen 439.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 438.49 / W, screen 322.00 / H to screen 439.15 / W, screen 415.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 439.15 / W, screen 322.00 / H to screen 439.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 439.15 / W, screen 322.00 / H to screen 439.71 / W, screen 430.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 439.15 / W, screen 315.00 / H to screen 439.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 439.71 / W, screen 322.00 / H to screen 440.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 439.71 / W, screen 322.00 / H to screen 440.07 / W, screen 489.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 439.71 / W, screen 315.00 / H to screen 440.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 440.67 / W, screen 322.00 / H to screen 453.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 440.67 / W, screen 322.00 / H to screen 453.15 / W, screen 479.01 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 446.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 453.15 / W, screen 322.00 / H to screen 453.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 453.15 / W, screen 322.00 / H to screen 453.81 / W, screen 414.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 453.81 / W, screen 322.00 / H to screen 454.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 453.81 / W, screen 322.00 / H to screen 454.39 / W, screen 426.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 453.81 / W, screen 315.00 / H to screen 454.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 454.39 / W, screen 322.00 / H to screen 454.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 454.39 / W, screen 322.00 / H to screen 454.75 / W, screen 490.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 454.39 / W, screen 315.00 / H to screen 454.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 454.75 / W, screen 322.00 / H to screen 455.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 454.75 / W, screen 322.00 / H to screen 455.62 / W, screen 473.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 454.75 / W, screen 315.00 / H to screen 455.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 455.62 / W, screen 322.00 / H to screen 456.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 455.62 / W, screen 322.00 / H to screen 456.48 / W, screen 476.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 455.62 / W, screen 315.00 / H to screen 456.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 456.48 / W, screen 322.00 / H to screen 457.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 456.48 / W, screen 322.00 / H to screen 457.60 / W, screen 504.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 458.20 / W, screen 322.00 / H to screen 462.08 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 458.20 / W, screen 322.00 / H to screen 462.08 / W, screen 478.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 462.08 / W, screen 322.00 / H to screen 462.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.08 / W, screen 322.00 / H to screen 462.35 / W, screen 407.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.35 / W, screen 322.00 / H to screen 462.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.35 / W, screen 322.00 / H to screen 462.62 / W, screen 407.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.35 / W, screen 315.00 / H to screen 462.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 462.62 / W, screen 322.00 / H to screen 462.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.62 / W, screen 322.00 / H to screen 462.78 / W, screen 458.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 462.78 / W, screen 322.00 / H to screen 463.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.78 / W, screen 322.00 / H to screen 463.04 / W, screen 472.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 463.64 / W, screen 322.00 / H to screen 468.24 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 463.64 / W, screen 322.00 / H to screen 468.24 / W, screen 423.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 468.24 / W, screen 322.00 / H to screen 469.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.24 / W, screen 322.00 / H to screen 469.18 / W, screen 424.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.24 / W, screen 315.00 / H to screen 469.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 469.18 / W, screen 322.00 / H to screen 470.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 469.18 / W, screen 322.00 / H to screen 470.01 / W, screen 436.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 469.18 / W, screen 315.00 / H to screen 470.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 470.01 / W, screen 322.00 / H to screen 470.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 470.01 / W, screen 322.00 / H to screen 470.53 / W, screen 504.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 470.01 / W, screen 315.00 / H to screen 470.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 471.13 / W, screen 322.00 / H to screen 498.37 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 471.13 / W, screen 322.00 / H to screen 498.37 / W, screen 487.96 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 484.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 498.37 / W, screen 322.00 / H to screen 499.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 498.37 / W, screen 322.00 / H to screen 499.34 / W, screen 420.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 498.37 / W, screen 315.00 / H to screen 499.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 499.34 / W, screen 322.00 / H to screen 500.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.34 / W, screen 322.00 / H to screen 500.17 / W, screen 437.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.34 / W, screen 315.00 / H to screen 500.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 500.17 / W, screen 322.00 / H to screen 500.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.17 / W, screen 322.00 / H to screen 500.71 / W, screen 499.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 500.17 / W, screen 315.00 / H to screen 500.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 500.71 / W, screen 322.00 / H to screen 502.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.71 / W, screen 322.00 / H to screen 502.10 / W, screen 471.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 500.71 / W, screen 315.00 / H to screen 502.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 502.10 / W, screen 322.00 / H to screen 503.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 502.10 / W, screen 322.00 / H to screen 503.41 / W, screen 480.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 502.10 / W, screen 315.00 / H to screen 503.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 503.41 / W, screen 322.00 / H to screen 504.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 503.41 / W, screen 322.00 / H to screen 504.97 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 505.57 / W, screen 322.00 / H to screen 511.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 505.57 / W, screen 322.00 / H to screen 511.41 / W, screen 485.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 511.41 / W, screen 322.00 / H to screen 511.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 511.41 / W, screen 322.00 / H to screen 511.70 / W, screen 401.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 511.70 / W, screen 322.00 / H to screen 511.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 511.70 / W, screen 322.00 / H to screen 511.97 / W, screen 405.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 511.70 / W, screen 315.00 / H to screen 511.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 511.97 / W, screen 322.00 / H to screen 512.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 511.97 / W, screen 322.00 / H to screen 512.13 / W, screen 459.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 512.13 / W, screen 322.00 / H to screen 512.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 512.13 / W, screen 322.00 / H to screen 512.39 / W, screen 468.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 512.99 / W, screen 322.00 / H to screen 517.57 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 512.99 / W, screen 322.00 / H to screen 517.57 / W, screen 423.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 517.57 / W, screen 322.00 / H to screen 518.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 517.57 / W, screen 322.00 / H to screen 518.51 / W, screen 424.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 517.57 / W, screen 315.00 / H to screen 518.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 518.51 / W, screen 322.00 / H to screen 519.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 518.51 / W, screen 322.00 / H to screen 519.33 / W, screen 438.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 518.51 / W, screen 315.00 / H to screen 519.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 519.33 / W, screen 322.00 / H to screen 519.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.33 / W, screen 322.00 / H to screen 519.85 / W, screen 505.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.33 / W, screen 315.00 / H to screen 519.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 520.45 / W, screen 322.00 / H to screen 547.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 520.45 / W, screen 322.00 / H to screen 547.43 / W, screen 489.55 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 533.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 547.43 / W, screen 322.00 / H to screen 548.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.43 / W, screen 322.00 / H to screen 548.42 / W, screen 418.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.43 / W, screen 315.00 / H to screen 548.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 548.42 / W, screen 322.00 / H to screen 549.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 548.42 / W, screen 322.00 / H to screen 549.26 / W, screen 435.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 548.42 / W, screen 315.00 / H to screen 549.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 549.26 / W, screen 322.00 / H to screen 549.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 549.26 / W, screen 322.00 / H to screen 549.80 / W, screen 499.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 549.26 / W, screen 315.00 / H to screen 549.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 549.80 / W, screen 322.00 / H to screen 551.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 549.80 / W, screen 322.00 / H to screen 551.14 / W, screen 477.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 549.80 / W, screen 315.00 / H to screen 551.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 551.14 / W, screen 322.00 / H to screen 552.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 551.14 / W, screen 322.00 / H to screen 552.45 / W, screen 480.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 551.14 / W, screen 315.00 / H to screen 552.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 552.45 / W, screen 322.00 / H to screen 554.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 552.45 / W, screen 322.00 / H to screen 554.01 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 554.61 / W, screen 322.00 / H to screen 562.33 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 554.61 / W, screen 322.00 / H to screen 562.33 / W, screen 490.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 562.33 / W, screen 322.00 / H to screen 562.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 562.33 / W, screen 322.00 / H to screen 562.68 / W, screen 410.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 562.68 / W, screen 322.00 / H to screen 563.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 562.68 / W, screen 322.00 / H to screen 563.00 / W, screen 412.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 562.68 / W, screen 315.00 / H to screen 563.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 563.00 / W, screen 322.00 / H to screen 563.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 563.00 / W, screen 322.00 / H to screen 563.35 / W, screen 406.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 563.35 / W, screen 322.00 / H to screen 563.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 563.35 / W, screen 322.00 / H to screen 563.62 / W, screen 508.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 564.22 / W, screen 322.00 / H to screen 571.81 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 564.22 / W, screen 322.00 / H to screen 571.81 / W, screen 436.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 571.81 / W, screen 322.00 / H to screen 573.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 571.81 / W, screen 322.00 / H to screen 573.03 / W, screen 430.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 571.81 / W, screen 315.00 / H to screen 573.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 573.03 / W, screen 322.00 / H to screen 574.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 573.03 / W, screen 322.00 / H to screen 574.41 / W, screen 417.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 573.03 / W, screen 315.00 / H to screen 574.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 574.41 / W, screen 322.00 / H to screen 575.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 574.41 / W, screen 322.00 / H to screen 575.15 / W, screen 501.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 574.41 / W, screen 315.00 / H to screen 575.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 575.75 / W, screen 322.00 / H to screen 623.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 575.75 / W, screen 322.00 / H to screen 623.91 / W, screen 490.45 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 599.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 623.91 / W, screen 322.00 / H to screen 625.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 623.91 / W, screen 322.00 / H to screen 625.24 / W, screen 421.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 623.91 / W, screen 315.00 / H to screen 625.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 625.24 / W, screen 322.00 / H to screen 626.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 625.24 / W, screen 322.00 / H to screen 626.62 / W, screen 418.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 625.24 / W, screen 315.00 / H to screen 626.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 626.62 / W, screen 322.00 / H to screen 627.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 626.62 / W, screen 322.00 / H to screen 627.38 / W, screen 496.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 626.62 / W, screen 315.00 / H to screen 627.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 627.38 / W, screen 322.00 / H to screen 629.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 627.38 / W, screen 322.00 / H to screen 629.34 / W, screen 465.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.38 / W, screen 315.00 / H to screen 629.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 629.34 / W, screen 322.00 / H to screen 631.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 629.34 / W, screen 322.00 / H to screen 631.21 / W, screen 473.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 629.34 / W, screen 315.00 / H to screen 631.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 631.81 / W, screen 322.00 / H to screen 636.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 631.81 / W, screen 322.00 / H to screen 636.15 / W, screen 391.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 631.81 / W, screen 315.00 / H to screen 636.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 636.15 / W, screen 322.00 / H to screen 636.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.15 / W, screen 322.00 / H to screen 636.74 / W, screen 482.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.74 / W, screen 322.00 / H to screen 639.42 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 636.74 / W, screen 322.00 / H to screen 639.42 / W, screen 483.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 639.42 / W, screen 322.00 / H to screen 639.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.42 / W, screen 322.00 / H to screen 639.53 / W, screen 385.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.53 / W, screen 322.00 / H to screen 639.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.53 / W, screen 322.00 / H to screen 639.64 / W, screen 387.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.53 / W, screen 315.00 / H to screen 639.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 639.64 / W, screen 322.00 / H to screen 639.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.64 / W, screen 322.00 / H to screen 639.75 / W, screen 383.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.75 / W, screen 322.00 / H to screen 639.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.75 / W, screen 322.00 / H to screen 639.83 / W, screen 467.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.83 / W, screen 322.00 / H to screen 641.86 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 639.83 / W, screen 322.00 / H to screen 641.86 / W, screen 428.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 641.86 / W, screen 322.00 / H to screen 642.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 641.86 / W, screen 322.00 / H to screen 642.18 / W, screen 411.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 642.18 / W, screen 322.00 / H to screen 642.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 642.18 / W, screen 322.00 / H to screen 642.49 / W, screen 412.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 642.18 / W, screen 315.00 / H to screen 642.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 642.49 / W, screen 322.00 / H to screen 642.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 642.49 / W, screen 322.00 / H to screen 642.81 / W, screen 407.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 643.41 / W, screen 322.00 / H to screen 653.77 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 643.41 / W, screen 322.00 / H to screen 653.77 / W, screen 490.94 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 653.77 / W, screen 322.00 / H to screen 654.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 653.77 / W, screen 322.00 / H to screen 654.08 / W, screen 413.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 654.08 / W, screen 322.00 / H to screen 654.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.08 / W, screen 322.00 / H to screen 654.38 / W, screen 412.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 654.08 / W, screen 315.00 / H to screen 654.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 654.38 / W, screen 322.00 / H to screen 654.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.38 / W, screen 322.00 / H to screen 654.71 / W, screen 405.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 654.71 / W, screen 322.00 / H to screen 655.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.71 / W, screen 322.00 / H to screen 655.11 / W, screen 460.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 654.71 / W, screen 315.00 / H to screen 655.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 655.11 / W, screen 322.00 / H to screen 655.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 655.11 / W, screen 322.00 / H to screen 655.49 / W, screen 468.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 655.11 / W, screen 315.00 / H to screen 655.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 655.49 / W, screen 322.00 / H to screen 656.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 655.49 / W, screen 322.00 / H to screen 656.02 / W, screen 501.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 656.62 / W, screen 322.00 / H to screen 704.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 656.62 / W, screen 322.00 / H to screen 704.93 / W, screen 483.20 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 680.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 704.93 / W, screen 322.00 / H to screen 706.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 704.93 / W, screen 322.00 / H to screen 706.81 / W, screen 413.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 706.81 / W, screen 322.00 / H to screen 708.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 706.81 / W, screen 322.00 / H to screen 708.60 / W, screen 413.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 706.81 / W, screen 315.00 / H to screen 708.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 708.60 / W, screen 322.00 / H to screen 710.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 708.60 / W, screen 322.00 / H to screen 710.14 / W, screen 427.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 708.60 / W, screen 315.00 / H to screen 710.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 710.14 / W, screen 322.00 / H to screen 711.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 710.14 / W, screen 322.00 / H to screen 711.17 / W, screen 481.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 710.14 / W, screen 315.00 / H to screen 711.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 4.20 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.64 times as fast as fp32, 88 % of its own roofs, 2.0 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.17 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.17 / W, screen 144.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 82.77 / W, screen 66.00 / H to screen 173.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 82.77 / W, screen 66.00 / H to screen 173.99 / W, screen 235.55 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 128.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 173.99 / W, screen 66.00 / H to screen 176.65 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 173.99 / W, screen 66.00 / H to screen 176.65 / W, screen 170.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 173.99 / W, screen 59.00 / H to screen 176.65 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 176.65 / W, screen 66.00 / H to screen 179.10 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 176.65 / W, screen 66.00 / H to screen 179.10 / W, screen 214.35 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 179.10 / W, screen 66.00 / H to screen 181.49 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 179.10 / W, screen 66.00 / H to screen 181.49 / W, screen 167.60 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 182.09 / W, screen 66.00 / H to screen 194.90 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 182.09 / W, screen 66.00 / H to screen 194.90 / W, screen 226.89 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 188.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 194.90 / W, screen 66.00 / H to screen 197.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 194.90 / W, screen 66.00 / H to screen 197.93 / W, screen 226.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 197.93 / W, screen 66.00 / H to screen 200.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 197.93 / W, screen 66.00 / H to screen 200.32 / W, screen 167.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 200.92 / W, screen 66.00 / H to screen 213.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 200.92 / W, screen 66.00 / H to screen 213.57 / W, screen 228.83 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 206.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 214.17 / W, screen 66.00 / H to screen 219.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 214.17 / W, screen 66.00 / H to screen 219.41 / W, screen 232.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 220.01 / W, screen 66.00 / H to screen 226.63 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 220.01 / W, screen 66.00 / H to screen 226.63 / W, screen 200.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 227.23 / W, screen 66.00 / H to screen 275.65 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 227.23 / W, screen 66.00 / H to screen 275.65 / W, screen 242.06 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 251.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 275.65 / W, screen 66.00 / H to screen 277.50 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 275.65 / W, screen 66.00 / H to screen 277.50 / W, screen 160.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 275.65 / W, screen 59.00 / H to screen 277.50 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 277.50 / W, screen 66.00 / H to screen 280.21 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 277.50 / W, screen 66.00 / H to screen 280.21 / W, screen 238.75 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 280.21 / W, screen 66.00 / H to screen 282.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 280.21 / W, screen 66.00 / H to screen 282.01 / W, screen 195.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 282.61 / W, screen 66.00 / H to screen 293.84 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 282.61 / W, screen 66.00 / H to screen 293.84 / W, screen 239.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 294.44 / W, screen 66.00 / H to screen 297.85 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 294.44 / W, screen 66.00 / H to screen 297.85 / W, screen 240.63 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 297.85 / W, screen 66.00 / H to screen 301.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 297.85 / W, screen 66.00 / H to screen 301.45 / W, screen 212.30 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 302.05 / W, screen 66.00 / H to screen 327.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 302.05 / W, screen 66.00 / H to screen 327.30 / W, screen 244.75 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 314.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 327.90 / W, screen 66.00 / H to screen 333.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 327.90 / W, screen 66.00 / H to screen 333.16 / W, screen 245.76 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 333.16 / W, screen 66.00 / H to screen 336.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 333.16 / W, screen 66.00 / H to screen 336.71 / W, screen 214.26 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 337.31 / W, screen 66.00 / H to screen 362.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 337.31 / W, screen 66.00 / H to screen 362.28 / W, screen 246.66 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 349.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 362.88 / W, screen 66.00 / H to screen 370.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 362.88 / W, screen 66.00 / H to screen 370.02 / W, screen 247.36 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 370.62 / W, screen 66.00 / H to screen 376.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 370.62 / W, screen 66.00 / H to screen 376.00 / W, screen 222.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 376.60 / W, screen 66.00 / H to screen 420.94 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 376.60 / W, screen 66.00 / H to screen 420.94 / W, screen 248.78 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 398.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 420.94 / W, screen 66.00 / H to screen 421.65 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 420.94 / W, screen 66.00 / H to screen 421.65 / W, screen 172.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 420.94 / W, screen 59.00 / H to screen 421.65 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 421.65 / W, screen 66.00 / H to screen 424.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 421.65 / W, screen 66.00 / H to screen 424.16 / W, screen 238.78 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 424.16 / W, screen 66.00 / H to screen 425.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 424.16 / W, screen 66.00 / H to screen 425.66 / W, screen 210.52 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 426.26 / W, screen 66.00 / H to screen 435.96 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 426.26 / W, screen 66.00 / H to screen 435.96 / W, screen 245.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 436.56 / W, screen 66.00 / H to screen 481.00 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 436.56 / W, screen 66.00 / H to screen 481.00 / W, screen 241.07 / H fc rgb '#7db8e0' fs solid noborder
set label "conv10" at screen 458.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 481.00 / W, screen 66.00 / H to screen 481.64 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 481.00 / W, screen 66.00 / H to screen 481.64 / W, screen 176.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 481.64 / W, screen 66.00 / H to screen 481.77 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 481.64 / W, screen 66.00 / H to screen 481.77 / W, screen 72.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 481.64 / W, screen 59.00 / H to screen 481.77 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 274.1 / W, screen 52.0 / H to screen 274.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 274.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 468.3 / W, screen 52.0 / H to screen 468.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 468.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 662.4 / W, screen 52.0 / H to screen 662.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 662.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 856.6 / W, screen 52.0 / H to screen 856.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 856.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1050.7 / W, screen 52.0 / H to screen 1050.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1050.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1244.9 / W, screen 52.0 / H to screen 1244.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12.0 ms" at screen 1244.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1439.0 / W, screen 52.0 / H to screen 1439.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "14.0 ms" at screen 1439.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-squeezenet_v1.0.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-squeezenet_v1.0.png'
plot NaN notitle
unset output
