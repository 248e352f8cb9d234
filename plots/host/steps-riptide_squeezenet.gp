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
set label "fp32: 14.2 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "94 % of its own roofs, 1.2 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 169.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 169.73 / W, screen 744.52 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 124.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 170.33 / W, screen 578.00 / H to screen 187.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 170.33 / W, screen 578.00 / H to screen 187.50 / W, screen 762.43 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/squeeze1x1" at screen 178.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 188.10 / W, screen 578.00 / H to screen 199.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 188.10 / W, screen 578.00 / H to screen 199.66 / W, screen 757.73 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand1x1" at screen 193.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 200.26 / W, screen 578.00 / H to screen 308.18 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 200.26 / W, screen 578.00 / H to screen 308.18 / W, screen 757.07 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand3x3" at screen 253.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 308.78 / W, screen 578.00 / H to screen 331.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 308.78 / W, screen 578.00 / H to screen 331.76 / W, screen 763.32 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/squeeze1x1" at screen 320.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 332.36 / W, screen 578.00 / H to screen 343.97 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 332.36 / W, screen 578.00 / H to screen 343.97 / W, screen 757.02 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand1x1" at screen 337.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 344.57 / W, screen 578.00 / H to screen 449.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 344.57 / W, screen 578.00 / H to screen 449.37 / W, screen 762.37 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 396.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 449.97 / W, screen 578.00 / H to screen 473.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 449.97 / W, screen 578.00 / H to screen 473.06 / W, screen 762.44 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/squeeze1x1" at screen 461.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 473.66 / W, screen 578.00 / H to screen 497.97 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 473.66 / W, screen 578.00 / H to screen 497.97 / W, screen 753.45 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand1x1" at screen 485.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 498.57 / W, screen 578.00 / H to screen 711.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 498.57 / W, screen 578.00 / H to screen 711.47 / W, screen 760.04 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 604.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 712.07 / W, screen 578.00 / H to screen 725.43 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 712.07 / W, screen 578.00 / H to screen 725.43 / W, screen 635.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 712.07 / W, screen 571.00 / H to screen 725.43 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "pool3" at screen 718.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 726.03 / W, screen 578.00 / H to screen 737.52 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 726.03 / W, screen 578.00 / H to screen 737.52 / W, screen 758.72 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/squeeze1x1" at screen 731.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 738.12 / W, screen 578.00 / H to screen 743.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 738.12 / W, screen 578.00 / H to screen 743.73 / W, screen 753.97 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 744.33 / W, screen 578.00 / H to screen 796.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 744.33 / W, screen 578.00 / H to screen 796.16 / W, screen 761.09 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 769.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 796.76 / W, screen 578.00 / H to screen 819.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 796.76 / W, screen 578.00 / H to screen 819.76 / W, screen 763.18 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/squeeze1x1" at screen 808.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 820.36 / W, screen 578.00 / H to screen 837.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 820.36 / W, screen 578.00 / H to screen 837.40 / W, screen 763.76 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand1x1" at screen 828.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 838.00 / W, screen 578.00 / H to screen 994.23 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 838.00 / W, screen 578.00 / H to screen 994.23 / W, screen 761.63 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 915.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 994.83 / W, screen 578.00 / H to screen 1029.65 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 994.83 / W, screen 578.00 / H to screen 1029.65 / W, screen 763.10 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/squeeze1x1" at screen 1011.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1030.25 / W, screen 578.00 / H to screen 1047.39 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1030.25 / W, screen 578.00 / H to screen 1047.39 / W, screen 762.77 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand1x1" at screen 1038.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1047.99 / W, screen 578.00 / H to screen 1206.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1047.99 / W, screen 578.00 / H to screen 1206.36 / W, screen 759.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 1126.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1206.96 / W, screen 578.00 / H to screen 1241.63 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1206.96 / W, screen 578.00 / H to screen 1241.63 / W, screen 763.86 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/squeeze1x1" at screen 1224.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1242.23 / W, screen 578.00 / H to screen 1265.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1242.23 / W, screen 578.00 / H to screen 1265.74 / W, screen 759.24 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand1x1" at screen 1253.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1266.34 / W, screen 578.00 / H to screen 1478.71 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1266.34 / W, screen 578.00 / H to screen 1478.71 / W, screen 758.29 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 1372.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1478.71 / W, screen 578.00 / H to screen 1482.44 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1478.71 / W, screen 578.00 / H to screen 1482.44 / W, screen 686.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1478.71 / W, screen 571.00 / H to screen 1482.44 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1483.04 / W, screen 578.00 / H to screen 1494.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1483.04 / W, screen 578.00 / H to screen 1494.48 / W, screen 759.51 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/squeeze1x1" at screen 1488.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1495.08 / W, screen 578.00 / H to screen 1500.58 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1495.08 / W, screen 578.00 / H to screen 1500.58 / W, screen 757.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1501.18 / W, screen 578.00 / H to screen 1552.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1501.18 / W, screen 578.00 / H to screen 1552.34 / W, screen 758.95 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 1526.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1552.34 / W, screen 578.00 / H to screen 1552.90 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1552.34 / W, screen 578.00 / H to screen 1552.90 / W, screen 699.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1552.34 / W, screen 571.00 / H to screen 1552.90 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1553.50 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1553.50 / W, screen 578.00 / H to screen 1560.00 / W, screen 636.81 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1553.50 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 4.60 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.08 times as fast as fp32, 85 % of its own roofs, 1.3 % of the time is glue" at screen 328.4 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 174.60 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 174.60 / W, screen 479.95 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 127.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 174.60 / W, screen 322.00 / H to screen 177.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 174.60 / W, screen 322.00 / H to screen 177.33 / W, screen 453.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 177.93 / W, screen 322.00 / H to screen 182.47 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 177.93 / W, screen 322.00 / H to screen 182.47 / W, screen 481.48 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 183.07 / W, screen 322.00 / H to screen 186.65 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 183.07 / W, screen 322.00 / H to screen 186.65 / W, screen 452.57 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 187.25 / W, screen 322.00 / H to screen 214.75 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 187.25 / W, screen 322.00 / H to screen 214.75 / W, screen 494.94 / H fc rgb '#7db8e0' fs solid noborder
set label "fire1/expand3x3" at screen 200.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 215.35 / W, screen 322.00 / H to screen 221.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.35 / W, screen 322.00 / H to screen 221.35 / W, screen 487.73 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 221.95 / W, screen 322.00 / H to screen 225.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 221.95 / W, screen 322.00 / H to screen 225.51 / W, screen 453.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 226.11 / W, screen 322.00 / H to screen 254.94 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 226.11 / W, screen 322.00 / H to screen 254.94 / W, screen 487.15 / H fc rgb '#7db8e0' fs solid noborder
set label "fire2/expand3x3" at screen 240.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 255.54 / W, screen 322.00 / H to screen 261.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 255.54 / W, screen 322.00 / H to screen 261.72 / W, screen 483.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 262.32 / W, screen 322.00 / H to screen 270.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 262.32 / W, screen 322.00 / H to screen 270.32 / W, screen 449.00 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 270.92 / W, screen 322.00 / H to screen 325.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 270.92 / W, screen 322.00 / H to screen 325.89 / W, screen 496.91 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 298.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 325.89 / W, screen 322.00 / H to screen 328.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 325.89 / W, screen 322.00 / H to screen 328.14 / W, screen 409.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 325.89 / W, screen 315.00 / H to screen 328.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 328.14 / W, screen 322.00 / H to screen 331.39 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 328.14 / W, screen 322.00 / H to screen 331.39 / W, screen 490.56 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 331.39 / W, screen 322.00 / H to screen 333.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 331.39 / W, screen 322.00 / H to screen 333.51 / W, screen 450.76 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 334.11 / W, screen 322.00 / H to screen 347.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 334.11 / W, screen 322.00 / H to screen 347.80 / W, screen 490.02 / H fc rgb '#7db8e0' fs solid noborder
set label "fire4/expand3x3" at screen 340.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 348.40 / W, screen 322.00 / H to screen 354.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 348.40 / W, screen 322.00 / H to screen 354.09 / W, screen 495.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 354.69 / W, screen 322.00 / H to screen 359.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 354.69 / W, screen 322.00 / H to screen 359.34 / W, screen 477.99 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 359.94 / W, screen 322.00 / H to screen 399.29 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 359.94 / W, screen 322.00 / H to screen 399.29 / W, screen 502.27 / H fc rgb '#7db8e0' fs solid noborder
set label "fire5/expand3x3" at screen 379.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 399.89 / W, screen 322.00 / H to screen 408.37 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 399.89 / W, screen 322.00 / H to screen 408.37 / W, screen 502.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 408.97 / W, screen 322.00 / H to screen 413.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 408.97 / W, screen 322.00 / H to screen 413.59 / W, screen 479.22 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 414.19 / W, screen 322.00 / H to screen 454.03 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 414.19 / W, screen 322.00 / H to screen 454.03 / W, screen 500.09 / H fc rgb '#7db8e0' fs solid noborder
set label "fire6/expand3x3" at screen 433.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 454.63 / W, screen 322.00 / H to screen 463.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 454.63 / W, screen 322.00 / H to screen 463.31 / W, screen 498.72 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 463.91 / W, screen 322.00 / H to screen 470.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 463.91 / W, screen 322.00 / H to screen 470.72 / W, screen 469.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 471.32 / W, screen 322.00 / H to screen 523.75 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 471.32 / W, screen 322.00 / H to screen 523.75 / W, screen 503.08 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 497.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 523.75 / W, screen 322.00 / H to screen 524.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 523.75 / W, screen 322.00 / H to screen 524.63 / W, screen 420.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 523.75 / W, screen 315.00 / H to screen 524.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 524.63 / W, screen 322.00 / H to screen 527.82 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 524.63 / W, screen 322.00 / H to screen 527.82 / W, screen 493.29 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 527.82 / W, screen 322.00 / H to screen 529.67 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 527.82 / W, screen 322.00 / H to screen 529.67 / W, screen 469.41 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 530.27 / W, screen 322.00 / H to screen 542.81 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 530.27 / W, screen 322.00 / H to screen 542.81 / W, screen 500.22 / H fc rgb '#7db8e0' fs solid noborder
set label "fire8/expand3x3" at screen 536.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 542.81 / W, screen 322.00 / H to screen 543.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 542.81 / W, screen 322.00 / H to screen 543.12 / W, screen 432.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.12 / W, screen 322.00 / H to screen 543.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.12 / W, screen 322.00 / H to screen 543.31 / W, screen 324.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.12 / W, screen 315.00 / H to screen 543.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 543.91 / W, screen 322.00 / H to screen 551.31 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 543.91 / W, screen 322.00 / H to screen 551.31 / W, screen 374.19 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 543.91 / W, screen 315.00 / H to screen 551.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "w1a1b: 1.90 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "7.44 times as fast as fp32, 73 % of its own roofs, 2.5 % of the time is glue" at screen 232.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 162.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 162.75 / W, screen 246.58 / H fc rgb '#7db8e0' fs solid noborder
set label "conv0" at screen 121.4 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 162.75 / W, screen 66.00 / H to screen 165.58 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 162.75 / W, screen 66.00 / H to screen 165.58 / W, screen 153.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 162.75 / W, screen 59.00 / H to screen 165.58 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 165.58 / W, screen 66.00 / H to screen 168.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 165.58 / W, screen 66.00 / H to screen 168.19 / W, screen 125.40 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 168.19 / W, screen 66.00 / H to screen 170.81 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 168.19 / W, screen 66.00 / H to screen 170.81 / W, screen 105.49 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 171.41 / W, screen 66.00 / H to screen 180.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 171.41 / W, screen 66.00 / H to screen 180.42 / W, screen 162.97 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 180.42 / W, screen 66.00 / H to screen 183.24 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 180.42 / W, screen 66.00 / H to screen 183.24 / W, screen 139.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 183.24 / W, screen 66.00 / H to screen 185.82 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 183.24 / W, screen 66.00 / H to screen 185.82 / W, screen 106.21 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 186.42 / W, screen 66.00 / H to screen 195.36 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 186.42 / W, screen 66.00 / H to screen 195.36 / W, screen 163.59 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 195.36 / W, screen 66.00 / H to screen 198.15 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 195.36 / W, screen 66.00 / H to screen 198.15 / W, screen 140.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 198.75 / W, screen 66.00 / H to screen 202.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 198.75 / W, screen 66.00 / H to screen 202.41 / W, screen 114.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 203.01 / W, screen 66.00 / H to screen 218.13 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 203.01 / W, screen 66.00 / H to screen 218.13 / W, screen 184.58 / H fc rgb '#7db8e0' fs solid noborder
set label "fire3/expand3x3" at screen 210.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 218.13 / W, screen 66.00 / H to screen 218.75 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.13 / W, screen 66.00 / H to screen 218.75 / W, screen 100.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 218.13 / W, screen 59.00 / H to screen 218.75 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.75 / W, screen 66.00 / H to screen 219.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 218.75 / W, screen 66.00 / H to screen 219.75 / W, screen 168.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 219.75 / W, screen 66.00 / H to screen 220.85 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 219.75 / W, screen 66.00 / H to screen 220.85 / W, screen 113.36 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 221.45 / W, screen 66.00 / H to screen 225.10 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 221.45 / W, screen 66.00 / H to screen 225.10 / W, screen 175.62 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 225.10 / W, screen 66.00 / H to screen 226.74 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 225.10 / W, screen 66.00 / H to screen 226.74 / W, screen 192.12 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 226.74 / W, screen 66.00 / H to screen 228.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 226.74 / W, screen 66.00 / H to screen 228.67 / W, screen 146.47 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 229.27 / W, screen 66.00 / H to screen 238.20 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 229.27 / W, screen 66.00 / H to screen 238.20 / W, screen 212.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 238.20 / W, screen 66.00 / H to screen 240.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 238.20 / W, screen 66.00 / H to screen 240.39 / W, screen 207.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 240.39 / W, screen 66.00 / H to screen 242.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 240.39 / W, screen 66.00 / H to screen 242.33 / W, screen 145.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 242.93 / W, screen 66.00 / H to screen 251.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 242.93 / W, screen 66.00 / H to screen 251.92 / W, screen 211.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 251.92 / W, screen 66.00 / H to screen 254.11 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 251.92 / W, screen 66.00 / H to screen 254.11 / W, screen 207.97 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 254.11 / W, screen 66.00 / H to screen 256.86 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 254.11 / W, screen 66.00 / H to screen 256.86 / W, screen 141.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 257.46 / W, screen 66.00 / H to screen 269.26 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 257.46 / W, screen 66.00 / H to screen 269.26 / W, screen 216.37 / H fc rgb '#7db8e0' fs solid noborder
set label "fire7/expand3x3" at screen 263.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 269.26 / W, screen 66.00 / H to screen 269.50 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 269.26 / W, screen 66.00 / H to screen 269.50 / W, screen 110.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 269.26 / W, screen 59.00 / H to screen 269.50 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 269.50 / W, screen 66.00 / H to screen 270.21 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 269.50 / W, screen 66.00 / H to screen 270.21 / W, screen 209.88 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 270.21 / W, screen 66.00 / H to screen 271.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 270.21 / W, screen 66.00 / H to screen 271.02 / W, screen 130.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 271.02 / W, screen 66.00 / H to screen 271.41 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 271.02 / W, screen 66.00 / H to screen 271.41 / W, screen 250.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 271.41 / W, screen 66.00 / H to screen 271.58 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 271.41 / W, screen 66.00 / H to screen 271.58 / W, screen 169.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 271.41 / W, screen 59.00 / H to screen 271.58 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 271.58 / W, screen 66.00 / H to screen 274.92 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 271.58 / W, screen 66.00 / H to screen 274.92 / W, screen 205.51 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 274.92 / W, screen 66.00 / H to screen 275.26 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 274.92 / W, screen 66.00 / H to screen 275.26 / W, screen 256.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 275.26 / W, screen 66.00 / H to screen 275.39 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 275.26 / W, screen 66.00 / H to screen 275.39 / W, screen 206.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 275.26 / W, screen 59.00 / H to screen 275.39 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 275.39 / W, screen 66.00 / H to screen 275.64 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 275.39 / W, screen 66.00 / H to screen 275.64 / W, screen 201.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 275.64 / W, screen 66.00 / H to screen 275.68 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 275.64 / W, screen 66.00 / H to screen 275.68 / W, screen 76.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 275.64 / W, screen 59.00 / H to screen 275.68 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 275.68 / W, screen 66.00 / H to screen 278.97 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 275.68 / W, screen 66.00 / H to screen 278.97 / W, screen 192.98 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 275.68 / W, screen 59.00 / H to screen 278.97 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 290.7 / W, screen 52.0 / H to screen 290.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 290.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 501.4 / W, screen 52.0 / H to screen 501.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 501.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 712.1 / W, screen 52.0 / H to screen 712.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 712.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 922.8 / W, screen 52.0 / H to screen 922.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 922.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1133.5 / W, screen 52.0 / H to screen 1133.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1133.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1344.2 / W, screen 52.0 / H to screen 1344.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12.0 ms" at screen 1344.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1554.9 / W, screen 52.0 / H to screen 1554.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "14.0 ms" at screen 1554.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
