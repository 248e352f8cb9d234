# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-riptide_squeezenet.gp
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
set label "riptide_squeezenet: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.67 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 14.4 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "92 % of its own roofs, 1.6 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 170.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 170.36 / W, screen 742.06 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 125.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 170.96 / W, screen 578.00 / H to screen 188.26 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 170.96 / W, screen 578.00 / H to screen 188.26 / W, screen 759.69 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/squeeze1x1" at screen 179.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 188.86 / W, screen 578.00 / H to screen 200.62 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 188.86 / W, screen 578.00 / H to screen 200.62 / W, screen 753.44 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand1x1" at screen 194.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 201.22 / W, screen 578.00 / H to screen 308.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 201.22 / W, screen 578.00 / H to screen 308.19 / W, screen 757.24 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand3x3" at screen 254.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 308.79 / W, screen 578.00 / H to screen 332.13 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 308.79 / W, screen 578.00 / H to screen 332.13 / W, screen 759.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/squeeze1x1" at screen 320.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 332.73 / W, screen 578.00 / H to screen 344.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 332.73 / W, screen 578.00 / H to screen 344.50 / W, screen 753.23 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand1x1" at screen 338.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 345.10 / W, screen 578.00 / H to screen 449.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 345.10 / W, screen 578.00 / H to screen 449.25 / W, screen 762.07 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 396.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 449.85 / W, screen 578.00 / H to screen 472.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 449.85 / W, screen 578.00 / H to screen 472.84 / W, screen 761.80 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/squeeze1x1" at screen 461.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 473.44 / W, screen 578.00 / H to screen 498.05 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 473.44 / W, screen 578.00 / H to screen 498.05 / W, screen 750.00 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand1x1" at screen 485.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 498.65 / W, screen 578.00 / H to screen 713.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 498.65 / W, screen 578.00 / H to screen 713.11 / W, screen 757.31 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 605.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 713.71 / W, screen 578.00 / H to screen 731.68 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 713.71 / W, screen 578.00 / H to screen 731.68 / W, screen 621.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 713.71 / W, screen 571.00 / H to screen 731.68 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool3" at screen 722.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 732.28 / W, screen 578.00 / H to screen 743.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 732.28 / W, screen 578.00 / H to screen 743.77 / W, screen 757.26 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/squeeze1x1" at screen 737.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 744.37 / W, screen 578.00 / H to screen 750.02 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 744.37 / W, screen 578.00 / H to screen 750.02 / W, screen 751.53 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 750.62 / W, screen 578.00 / H to screen 801.68 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 750.62 / W, screen 578.00 / H to screen 801.68 / W, screen 762.38 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 775.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 802.28 / W, screen 578.00 / H to screen 825.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 802.28 / W, screen 578.00 / H to screen 825.34 / W, screen 761.24 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/squeeze1x1" at screen 813.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 825.94 / W, screen 578.00 / H to screen 843.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 825.94 / W, screen 578.00 / H to screen 843.00 / W, screen 762.10 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand1x1" at screen 834.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 843.60 / W, screen 578.00 / H to screen 997.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 843.60 / W, screen 578.00 / H to screen 997.76 / W, screen 762.62 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 920.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 998.36 / W, screen 578.00 / H to screen 1033.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 998.36 / W, screen 578.00 / H to screen 1033.25 / W, screen 761.30 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/squeeze1x1" at screen 1015.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1033.85 / W, screen 578.00 / H to screen 1051.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1033.85 / W, screen 578.00 / H to screen 1051.00 / W, screen 761.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand1x1" at screen 1042.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1051.60 / W, screen 578.00 / H to screen 1207.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1051.60 / W, screen 578.00 / H to screen 1207.75 / W, screen 760.28 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 1129.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1208.35 / W, screen 578.00 / H to screen 1242.98 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1208.35 / W, screen 578.00 / H to screen 1242.98 / W, screen 762.65 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 1225.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1243.58 / W, screen 578.00 / H to screen 1267.10 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1243.58 / W, screen 578.00 / H to screen 1267.10 / W, screen 757.81 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand1x1" at screen 1255.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1267.70 / W, screen 578.00 / H to screen 1477.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1267.70 / W, screen 578.00 / H to screen 1477.94 / W, screen 758.69 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 1372.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1478.54 / W, screen 578.00 / H to screen 1482.86 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1478.54 / W, screen 578.00 / H to screen 1482.86 / W, screen 659.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1478.54 / W, screen 571.00 / H to screen 1482.86 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1483.46 / W, screen 578.00 / H to screen 1494.80 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1483.46 / W, screen 578.00 / H to screen 1494.80 / W, screen 759.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1495.40 / W, screen 578.00 / H to screen 1500.92 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1495.40 / W, screen 578.00 / H to screen 1500.92 / W, screen 755.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1501.52 / W, screen 578.00 / H to screen 1552.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1501.52 / W, screen 578.00 / H to screen 1552.37 / W, screen 758.59 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 1526.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1552.37 / W, screen 578.00 / H to screen 1552.94 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1552.37 / W, screen 578.00 / H to screen 1552.94 / W, screen 697.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1552.37 / W, screen 571.00 / H to screen 1552.94 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1553.54 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1553.54 / W, screen 578.00 / H to screen 1560.00 / W, screen 637.29 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1553.54 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 4.48 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.22 times as fast as fp32, 87 % of its own roofs, 1.1 % of the time is glue" at screen 328.4 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 170.02 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 170.02 / W, screen 486.69 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 125.0 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 170.02 / W, screen 322.00 / H to screen 172.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 170.02 / W, screen 322.00 / H to screen 172.33 / W, screen 473.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 172.93 / W, screen 322.00 / H to screen 178.21 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 172.93 / W, screen 322.00 / H to screen 178.21 / W, screen 460.12 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 178.81 / W, screen 322.00 / H to screen 182.96 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 178.81 / W, screen 322.00 / H to screen 182.96 / W, screen 435.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 183.56 / W, screen 322.00 / H to screen 212.84 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 183.56 / W, screen 322.00 / H to screen 212.84 / W, screen 483.11 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand3x3" at screen 197.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 213.44 / W, screen 322.00 / H to screen 219.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 213.44 / W, screen 322.00 / H to screen 219.43 / W, screen 486.45 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 220.03 / W, screen 322.00 / H to screen 223.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 220.03 / W, screen 322.00 / H to screen 223.72 / W, screen 448.09 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 224.32 / W, screen 322.00 / H to screen 251.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 224.32 / W, screen 322.00 / H to screen 251.47 / W, screen 495.51 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 237.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 252.07 / W, screen 322.00 / H to screen 258.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 252.07 / W, screen 322.00 / H to screen 258.19 / W, screen 483.13 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 258.79 / W, screen 322.00 / H to screen 266.65 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 258.79 / W, screen 322.00 / H to screen 266.65 / W, screen 449.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 267.25 / W, screen 322.00 / H to screen 323.14 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 267.25 / W, screen 322.00 / H to screen 323.14 / W, screen 492.42 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 294.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 323.14 / W, screen 322.00 / H to screen 324.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 323.14 / W, screen 322.00 / H to screen 324.75 / W, screen 438.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 323.14 / W, screen 315.00 / H to screen 324.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 324.75 / W, screen 322.00 / H to screen 327.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 324.75 / W, screen 322.00 / H to screen 327.93 / W, screen 492.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 327.93 / W, screen 322.00 / H to screen 330.11 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 327.93 / W, screen 322.00 / H to screen 330.11 / W, screen 446.36 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 330.71 / W, screen 322.00 / H to screen 343.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 330.71 / W, screen 322.00 / H to screen 343.93 / W, screen 494.02 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 337.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 344.53 / W, screen 322.00 / H to screen 350.05 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 344.53 / W, screen 322.00 / H to screen 350.05 / W, screen 498.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 350.65 / W, screen 322.00 / H to screen 355.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 350.65 / W, screen 322.00 / H to screen 355.41 / W, screen 473.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 356.01 / W, screen 322.00 / H to screen 395.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 356.01 / W, screen 322.00 / H to screen 395.01 / W, screen 502.16 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 375.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 395.61 / W, screen 322.00 / H to screen 404.04 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 395.61 / W, screen 322.00 / H to screen 404.04 / W, screen 501.85 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 404.64 / W, screen 322.00 / H to screen 409.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 404.64 / W, screen 322.00 / H to screen 409.41 / W, screen 473.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 410.01 / W, screen 322.00 / H to screen 451.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 410.01 / W, screen 322.00 / H to screen 451.13 / W, screen 493.00 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 430.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 451.73 / W, screen 322.00 / H to screen 460.25 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 451.73 / W, screen 322.00 / H to screen 460.25 / W, screen 500.07 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 460.85 / W, screen 322.00 / H to screen 467.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 460.85 / W, screen 322.00 / H to screen 467.35 / W, screen 474.51 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 467.95 / W, screen 322.00 / H to screen 520.96 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 467.95 / W, screen 322.00 / H to screen 520.96 / W, screen 499.43 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 494.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 520.96 / W, screen 322.00 / H to screen 521.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.96 / W, screen 322.00 / H to screen 521.76 / W, screen 427.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 520.96 / W, screen 315.00 / H to screen 521.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.76 / W, screen 322.00 / H to screen 524.95 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 521.76 / W, screen 322.00 / H to screen 524.95 / W, screen 491.73 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 524.95 / W, screen 322.00 / H to screen 526.90 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 524.95 / W, screen 322.00 / H to screen 526.90 / W, screen 461.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 527.50 / W, screen 322.00 / H to screen 540.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 527.50 / W, screen 322.00 / H to screen 540.15 / W, screen 497.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 533.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 540.15 / W, screen 322.00 / H to screen 540.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 540.15 / W, screen 322.00 / H to screen 540.46 / W, screen 429.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 540.46 / W, screen 322.00 / H to screen 540.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 540.46 / W, screen 322.00 / H to screen 540.65 / W, screen 324.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 540.46 / W, screen 315.00 / H to screen 540.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 541.25 / W, screen 322.00 / H to screen 547.83 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 541.25 / W, screen 322.00 / H to screen 547.83 / W, screen 380.29 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 541.25 / W, screen 315.00 / H to screen 547.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "w1a1b: 2.00 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "7.22 times as fast as fp32, 70 % of its own roofs, 4.6 % of the time is glue" at screen 232.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 164.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 164.93 / W, screen 240.56 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 122.5 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 164.93 / W, screen 66.00 / H to screen 167.63 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 164.93 / W, screen 66.00 / H to screen 167.63 / W, screen 154.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 164.93 / W, screen 59.00 / H to screen 167.63 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 167.63 / W, screen 66.00 / H to screen 170.17 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 167.63 / W, screen 66.00 / H to screen 170.17 / W, screen 126.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 170.17 / W, screen 66.00 / H to screen 172.71 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 170.17 / W, screen 66.00 / H to screen 172.71 / W, screen 106.41 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 173.31 / W, screen 66.00 / H to screen 182.21 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 173.31 / W, screen 66.00 / H to screen 182.21 / W, screen 163.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 182.21 / W, screen 66.00 / H to screen 184.96 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 182.21 / W, screen 66.00 / H to screen 184.96 / W, screen 140.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 184.96 / W, screen 66.00 / H to screen 187.48 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 184.96 / W, screen 66.00 / H to screen 187.48 / W, screen 106.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 188.08 / W, screen 66.00 / H to screen 196.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 188.08 / W, screen 66.00 / H to screen 196.92 / W, screen 163.85 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 196.92 / W, screen 66.00 / H to screen 199.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 196.92 / W, screen 66.00 / H to screen 199.69 / W, screen 139.91 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 200.29 / W, screen 66.00 / H to screen 203.87 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 200.29 / W, screen 66.00 / H to screen 203.87 / W, screen 115.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 204.47 / W, screen 66.00 / H to screen 219.52 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 204.47 / W, screen 66.00 / H to screen 219.52 / W, screen 184.03 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 211.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 219.52 / W, screen 66.00 / H to screen 223.03 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 219.52 / W, screen 66.00 / H to screen 223.03 / W, screen 72.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 219.52 / W, screen 59.00 / H to screen 223.03 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 223.03 / W, screen 66.00 / H to screen 224.06 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 223.03 / W, screen 66.00 / H to screen 224.06 / W, screen 165.86 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 224.06 / W, screen 66.00 / H to screen 225.14 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 224.06 / W, screen 66.00 / H to screen 225.14 / W, screen 113.79 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 225.74 / W, screen 66.00 / H to screen 229.35 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 225.74 / W, screen 66.00 / H to screen 229.35 / W, screen 175.63 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 229.35 / W, screen 66.00 / H to screen 230.98 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 229.35 / W, screen 66.00 / H to screen 230.98 / W, screen 191.60 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 230.98 / W, screen 66.00 / H to screen 232.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 230.98 / W, screen 66.00 / H to screen 232.88 / W, screen 147.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 233.48 / W, screen 66.00 / H to screen 242.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 233.48 / W, screen 66.00 / H to screen 242.32 / W, screen 212.70 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 242.32 / W, screen 66.00 / H to screen 244.48 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 242.32 / W, screen 66.00 / H to screen 244.48 / W, screen 208.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 244.48 / W, screen 66.00 / H to screen 246.37 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 244.48 / W, screen 66.00 / H to screen 246.37 / W, screen 147.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 246.97 / W, screen 66.00 / H to screen 255.94 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 246.97 / W, screen 66.00 / H to screen 255.94 / W, screen 210.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 255.94 / W, screen 66.00 / H to screen 258.12 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 255.94 / W, screen 66.00 / H to screen 258.12 / W, screen 207.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 258.12 / W, screen 66.00 / H to screen 260.78 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 258.12 / W, screen 66.00 / H to screen 260.78 / W, screen 143.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 261.38 / W, screen 66.00 / H to screen 273.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 261.38 / W, screen 66.00 / H to screen 273.19 / W, screen 214.83 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 267.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 273.19 / W, screen 66.00 / H to screen 274.93 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 273.19 / W, screen 66.00 / H to screen 274.93 / W, screen 72.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 273.19 / W, screen 59.00 / H to screen 274.93 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 274.93 / W, screen 66.00 / H to screen 275.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 274.93 / W, screen 66.00 / H to screen 275.66 / W, screen 207.03 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 275.66 / W, screen 66.00 / H to screen 276.47 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 275.66 / W, screen 66.00 / H to screen 276.47 / W, screen 128.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 276.47 / W, screen 66.00 / H to screen 276.89 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.47 / W, screen 66.00 / H to screen 276.89 / W, screen 232.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 276.89 / W, screen 66.00 / H to screen 277.08 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.89 / W, screen 66.00 / H to screen 277.08 / W, screen 154.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 277.08 / W, screen 66.00 / H to screen 280.61 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 277.08 / W, screen 66.00 / H to screen 280.61 / W, screen 196.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 280.61 / W, screen 66.00 / H to screen 280.97 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 280.61 / W, screen 66.00 / H to screen 280.97 / W, screen 256.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 280.97 / W, screen 66.00 / H to screen 281.10 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 280.97 / W, screen 66.00 / H to screen 281.10 / W, screen 195.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 280.97 / W, screen 59.00 / H to screen 281.10 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.10 / W, screen 66.00 / H to screen 281.37 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.10 / W, screen 66.00 / H to screen 281.37 / W, screen 191.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.37 / W, screen 66.00 / H to screen 281.45 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.37 / W, screen 66.00 / H to screen 281.45 / W, screen 71.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.37 / W, screen 59.00 / H to screen 281.45 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 282.05 / W, screen 66.00 / H to screen 285.53 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 282.05 / W, screen 66.00 / H to screen 285.53 / W, screen 168.57 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 282.05 / W, screen 59.00 / H to screen 285.53 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 288.8 / W, screen 52.0 / H to screen 288.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 288.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 497.5 / W, screen 52.0 / H to screen 497.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 497.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 706.3 / W, screen 52.0 / H to screen 706.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 706.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 915.1 / W, screen 52.0 / H to screen 915.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 915.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1123.8 / W, screen 52.0 / H to screen 1123.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1123.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1332.6 / W, screen 52.0 / H to screen 1332.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12.0 ms" at screen 1332.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1541.3 / W, screen 52.0 / H to screen 1541.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "14.0 ms" at screen 1541.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-riptide_squeezenet.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-riptide_squeezenet.png'
plot NaN notitle
unset output
