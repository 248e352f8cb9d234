# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-mobilenet_v1.gp
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
set label "mobilenet_v1: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 10.8 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "90 % of its own roofs, 0.1 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.31 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.31 / W, screen 701.43 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 99.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 119.91 / W, screen 578.00 / H to screen 130.87 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 119.91 / W, screen 578.00 / H to screen 130.87 / W, screen 716.69 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 131.47 / W, screen 578.00 / H to screen 198.59 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 131.47 / W, screen 578.00 / H to screen 198.59 / W, screen 748.35 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 164.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 199.19 / W, screen 578.00 / H to screen 215.77 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 199.19 / W, screen 578.00 / H to screen 215.77 / W, screen 640.16 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 199.19 / W, screen 571.00 / H to screen 215.77 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw2" at screen 207.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 216.37 / W, screen 578.00 / H to screen 280.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 216.37 / W, screen 578.00 / H to screen 280.73 / W, screen 755.59 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 248.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 281.33 / W, screen 578.00 / H to screen 291.84 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 281.33 / W, screen 578.00 / H to screen 291.84 / W, screen 720.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 292.44 / W, screen 578.00 / H to screen 415.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 292.44 / W, screen 578.00 / H to screen 415.85 / W, screen 764.04 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 353.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 416.45 / W, screen 578.00 / H to screen 421.39 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 416.45 / W, screen 578.00 / H to screen 421.39 / W, screen 674.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 416.45 / W, screen 571.00 / H to screen 421.39 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 421.99 / W, screen 578.00 / H to screen 483.45 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 421.99 / W, screen 578.00 / H to screen 483.45 / W, screen 763.87 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 452.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 484.05 / W, screen 578.00 / H to screen 490.41 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 484.05 / W, screen 578.00 / H to screen 490.41 / W, screen 689.17 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 491.01 / W, screen 578.00 / H to screen 614.91 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 491.01 / W, screen 578.00 / H to screen 614.91 / W, screen 763.32 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 552.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 614.91 / W, screen 578.00 / H to screen 618.78 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 614.91 / W, screen 578.00 / H to screen 618.78 / W, screen 638.28 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 614.91 / W, screen 571.00 / H to screen 618.78 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 619.38 / W, screen 578.00 / H to screen 681.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 619.38 / W, screen 578.00 / H to screen 681.77 / W, screen 761.15 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 650.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 682.37 / W, screen 578.00 / H to screen 686.44 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 682.37 / W, screen 578.00 / H to screen 686.44 / W, screen 656.73 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 687.04 / W, screen 578.00 / H to screen 812.24 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 687.04 / W, screen 578.00 / H to screen 812.24 / W, screen 761.41 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 749.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 812.84 / W, screen 578.00 / H to screen 816.83 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 812.84 / W, screen 578.00 / H to screen 816.83 / W, screen 658.21 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 817.43 / W, screen 578.00 / H to screen 941.68 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 817.43 / W, screen 578.00 / H to screen 941.68 / W, screen 762.79 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 879.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 942.28 / W, screen 578.00 / H to screen 946.28 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 942.28 / W, screen 578.00 / H to screen 946.28 / W, screen 657.95 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 946.88 / W, screen 578.00 / H to screen 1071.68 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 946.88 / W, screen 578.00 / H to screen 1071.68 / W, screen 761.99 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 1009.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1072.28 / W, screen 578.00 / H to screen 1076.31 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1072.28 / W, screen 578.00 / H to screen 1076.31 / W, screen 657.49 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1076.91 / W, screen 578.00 / H to screen 1201.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1076.91 / W, screen 578.00 / H to screen 1201.66 / W, screen 762.05 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 1139.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1202.26 / W, screen 578.00 / H to screen 1206.22 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1202.26 / W, screen 578.00 / H to screen 1206.22 / W, screen 658.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1206.82 / W, screen 578.00 / H to screen 1331.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1206.82 / W, screen 578.00 / H to screen 1331.34 / W, screen 762.39 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 1268.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1331.34 / W, screen 578.00 / H to screen 1334.11 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1331.34 / W, screen 578.00 / H to screen 1334.11 / W, screen 620.59 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1331.34 / W, screen 571.00 / H to screen 1334.11 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1334.71 / W, screen 578.00 / H to screen 1399.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1334.71 / W, screen 578.00 / H to screen 1399.85 / W, screen 753.47 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 1367.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1400.45 / W, screen 578.00 / H to screen 1403.90 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1400.45 / W, screen 578.00 / H to screen 1403.90 / W, screen 618.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1404.50 / W, screen 578.00 / H to screen 1539.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1404.50 / W, screen 578.00 / H to screen 1539.06 / W, screen 748.70 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 1471.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1539.06 / W, screen 578.00 / H to screen 1539.86 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1539.06 / W, screen 578.00 / H to screen 1539.86 / W, screen 635.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1539.06 / W, screen 571.00 / H to screen 1539.86 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1540.46 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1540.46 / W, screen 578.00 / H to screen 1560.00 / W, screen 632.61 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1540.46 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1549.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 5.26 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.05 times as fast as fp32, 66 % of its own roofs, 29 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.21 / W, screen 395.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 83.81 / W, screen 322.00 / H to screen 105.79 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 83.81 / W, screen 322.00 / H to screen 105.79 / W, screen 393.60 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 94.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 105.79 / W, screen 322.00 / H to screen 109.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 105.79 / W, screen 322.00 / H to screen 109.63 / W, screen 434.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 105.79 / W, screen 315.00 / H to screen 109.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 110.23 / W, screen 322.00 / H to screen 116.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 110.23 / W, screen 322.00 / H to screen 116.12 / W, screen 389.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 110.23 / W, screen 315.00 / H to screen 116.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 116.12 / W, screen 322.00 / H to screen 119.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 116.12 / W, screen 322.00 / H to screen 119.98 / W, screen 432.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 116.12 / W, screen 315.00 / H to screen 119.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 120.58 / W, screen 322.00 / H to screen 124.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 120.58 / W, screen 322.00 / H to screen 124.69 / W, screen 477.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 125.29 / W, screen 322.00 / H to screen 142.66 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 125.29 / W, screen 322.00 / H to screen 142.66 / W, screen 392.70 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 133.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 142.66 / W, screen 322.00 / H to screen 146.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 142.66 / W, screen 322.00 / H to screen 146.46 / W, screen 435.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 142.66 / W, screen 315.00 / H to screen 146.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 147.06 / W, screen 322.00 / H to screen 153.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 147.06 / W, screen 322.00 / H to screen 153.06 / W, screen 388.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 147.06 / W, screen 315.00 / H to screen 153.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 153.06 / W, screen 322.00 / H to screen 156.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 153.06 / W, screen 322.00 / H to screen 156.93 / W, screen 432.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 153.06 / W, screen 315.00 / H to screen 156.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 157.53 / W, screen 322.00 / H to screen 161.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 157.53 / W, screen 322.00 / H to screen 161.52 / W, screen 481.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 162.12 / W, screen 322.00 / H to screen 201.92 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 162.12 / W, screen 322.00 / H to screen 201.92 / W, screen 393.34 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 181.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 202.52 / W, screen 322.00 / H to screen 210.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 202.52 / W, screen 322.00 / H to screen 210.03 / W, screen 428.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 202.52 / W, screen 315.00 / H to screen 210.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 210.63 / W, screen 322.00 / H to screen 220.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 210.63 / W, screen 322.00 / H to screen 220.72 / W, screen 402.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 210.63 / W, screen 315.00 / H to screen 220.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 221.32 / W, screen 322.00 / H to screen 228.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 221.32 / W, screen 322.00 / H to screen 228.38 / W, screen 434.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 221.32 / W, screen 315.00 / H to screen 228.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 228.98 / W, screen 322.00 / H to screen 234.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 228.98 / W, screen 322.00 / H to screen 234.27 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 234.87 / W, screen 322.00 / H to screen 243.75 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 234.87 / W, screen 322.00 / H to screen 243.75 / W, screen 389.02 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 243.75 / W, screen 322.00 / H to screen 245.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 243.75 / W, screen 322.00 / H to screen 245.81 / W, screen 416.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 243.75 / W, screen 315.00 / H to screen 245.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 245.81 / W, screen 322.00 / H to screen 248.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.81 / W, screen 322.00 / H to screen 248.46 / W, screen 395.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.81 / W, screen 315.00 / H to screen 248.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 248.46 / W, screen 322.00 / H to screen 250.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 248.46 / W, screen 322.00 / H to screen 250.41 / W, screen 422.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 248.46 / W, screen 315.00 / H to screen 250.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 250.41 / W, screen 322.00 / H to screen 252.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 250.41 / W, screen 322.00 / H to screen 252.00 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 252.60 / W, screen 322.00 / H to screen 276.74 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 252.60 / W, screen 322.00 / H to screen 276.74 / W, screen 438.46 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 264.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 276.74 / W, screen 322.00 / H to screen 280.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.74 / W, screen 322.00 / H to screen 280.53 / W, screen 434.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 276.74 / W, screen 315.00 / H to screen 280.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.13 / W, screen 322.00 / H to screen 285.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.13 / W, screen 322.00 / H to screen 285.65 / W, screen 405.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.13 / W, screen 315.00 / H to screen 285.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 285.65 / W, screen 322.00 / H to screen 288.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.65 / W, screen 322.00 / H to screen 288.02 / W, screen 502.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 285.65 / W, screen 315.00 / H to screen 288.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 288.02 / W, screen 322.00 / H to screen 291.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 288.02 / W, screen 322.00 / H to screen 291.08 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 291.68 / W, screen 322.00 / H to screen 309.62 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 291.68 / W, screen 322.00 / H to screen 309.62 / W, screen 390.51 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 300.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 309.62 / W, screen 322.00 / H to screen 313.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 309.62 / W, screen 322.00 / H to screen 313.37 / W, screen 436.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 309.62 / W, screen 315.00 / H to screen 313.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 313.97 / W, screen 322.00 / H to screen 318.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 313.97 / W, screen 322.00 / H to screen 318.48 / W, screen 405.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 313.97 / W, screen 315.00 / H to screen 318.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 318.48 / W, screen 322.00 / H to screen 320.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 318.48 / W, screen 322.00 / H to screen 320.86 / W, screen 501.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 318.48 / W, screen 315.00 / H to screen 320.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 320.86 / W, screen 322.00 / H to screen 323.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 320.86 / W, screen 322.00 / H to screen 323.91 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 324.51 / W, screen 322.00 / H to screen 363.78 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 324.51 / W, screen 322.00 / H to screen 363.78 / W, screen 466.58 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 343.8 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 363.78 / W, screen 322.00 / H to screen 367.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 363.78 / W, screen 322.00 / H to screen 367.56 / W, screen 435.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 363.78 / W, screen 315.00 / H to screen 367.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 368.16 / W, screen 322.00 / H to screen 372.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 368.16 / W, screen 322.00 / H to screen 372.68 / W, screen 405.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 368.16 / W, screen 315.00 / H to screen 372.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 372.68 / W, screen 322.00 / H to screen 375.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 372.68 / W, screen 322.00 / H to screen 375.02 / W, screen 504.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 372.68 / W, screen 315.00 / H to screen 375.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 375.02 / W, screen 322.00 / H to screen 378.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 375.02 / W, screen 322.00 / H to screen 378.02 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 378.62 / W, screen 322.00 / H to screen 383.03 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 378.62 / W, screen 322.00 / H to screen 383.03 / W, screen 385.33 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 383.03 / W, screen 322.00 / H to screen 383.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 383.03 / W, screen 322.00 / H to screen 383.99 / W, screen 420.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 383.99 / W, screen 322.00 / H to screen 385.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 383.99 / W, screen 322.00 / H to screen 385.29 / W, screen 391.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 383.99 / W, screen 315.00 / H to screen 385.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 385.29 / W, screen 322.00 / H to screen 386.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.29 / W, screen 322.00 / H to screen 386.29 / W, screen 412.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 386.29 / W, screen 322.00 / H to screen 387.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 386.29 / W, screen 322.00 / H to screen 387.08 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 387.68 / W, screen 322.00 / H to screen 407.07 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 387.68 / W, screen 322.00 / H to screen 407.07 / W, screen 466.16 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 397.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 407.07 / W, screen 322.00 / H to screen 408.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 407.07 / W, screen 322.00 / H to screen 408.97 / W, screen 424.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 407.07 / W, screen 315.00 / H to screen 408.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 408.97 / W, screen 322.00 / H to screen 411.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.97 / W, screen 322.00 / H to screen 411.52 / W, screen 398.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 408.97 / W, screen 315.00 / H to screen 411.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 411.52 / W, screen 322.00 / H to screen 413.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 411.52 / W, screen 322.00 / H to screen 413.47 / W, screen 422.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 411.52 / W, screen 315.00 / H to screen 413.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 413.47 / W, screen 322.00 / H to screen 415.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 413.47 / W, screen 322.00 / H to screen 415.06 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 415.66 / W, screen 322.00 / H to screen 424.37 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 415.66 / W, screen 322.00 / H to screen 424.37 / W, screen 390.24 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 424.37 / W, screen 322.00 / H to screen 426.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 424.37 / W, screen 322.00 / H to screen 426.25 / W, screen 425.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 424.37 / W, screen 315.00 / H to screen 426.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 426.25 / W, screen 322.00 / H to screen 428.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 426.25 / W, screen 322.00 / H to screen 428.79 / W, screen 399.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 426.25 / W, screen 315.00 / H to screen 428.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 428.79 / W, screen 322.00 / H to screen 430.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 428.79 / W, screen 322.00 / H to screen 430.74 / W, screen 422.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 428.79 / W, screen 315.00 / H to screen 430.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 430.74 / W, screen 322.00 / H to screen 432.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 430.74 / W, screen 322.00 / H to screen 432.34 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 432.94 / W, screen 322.00 / H to screen 467.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 432.94 / W, screen 322.00 / H to screen 467.48 / W, screen 486.06 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 449.9 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 467.48 / W, screen 322.00 / H to screen 469.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 467.48 / W, screen 322.00 / H to screen 469.43 / W, screen 422.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 467.48 / W, screen 315.00 / H to screen 469.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 469.43 / W, screen 322.00 / H to screen 471.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 469.43 / W, screen 322.00 / H to screen 471.97 / W, screen 399.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 469.43 / W, screen 315.00 / H to screen 471.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 471.97 / W, screen 322.00 / H to screen 473.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 471.97 / W, screen 322.00 / H to screen 473.92 / W, screen 422.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 471.97 / W, screen 315.00 / H to screen 473.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 473.92 / W, screen 322.00 / H to screen 475.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 473.92 / W, screen 322.00 / H to screen 475.52 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 475.52 / W, screen 322.00 / H to screen 478.10 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 475.52 / W, screen 322.00 / H to screen 478.10 / W, screen 383.66 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 478.10 / W, screen 322.00 / H to screen 478.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 478.10 / W, screen 322.00 / H to screen 478.62 / W, screen 413.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 478.62 / W, screen 322.00 / H to screen 479.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 478.62 / W, screen 322.00 / H to screen 479.31 / W, screen 388.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 478.62 / W, screen 315.00 / H to screen 479.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 479.31 / W, screen 322.00 / H to screen 479.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.31 / W, screen 322.00 / H to screen 479.82 / W, screen 409.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.82 / W, screen 322.00 / H to screen 480.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.82 / W, screen 322.00 / H to screen 480.24 / W, screen 509.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 480.84 / W, screen 322.00 / H to screen 498.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 480.84 / W, screen 322.00 / H to screen 498.12 / W, screen 483.21 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 489.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 498.12 / W, screen 322.00 / H to screen 499.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 498.12 / W, screen 322.00 / H to screen 499.06 / W, screen 422.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.06 / W, screen 322.00 / H to screen 500.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.06 / W, screen 322.00 / H to screen 500.35 / W, screen 393.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.06 / W, screen 315.00 / H to screen 500.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 500.35 / W, screen 322.00 / H to screen 501.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.35 / W, screen 322.00 / H to screen 501.34 / W, screen 413.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.34 / W, screen 322.00 / H to screen 502.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 501.34 / W, screen 322.00 / H to screen 502.12 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 502.72 / W, screen 322.00 / H to screen 506.96 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 502.72 / W, screen 322.00 / H to screen 506.96 / W, screen 387.55 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 506.96 / W, screen 322.00 / H to screen 507.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 506.96 / W, screen 322.00 / H to screen 507.85 / W, screen 427.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 507.85 / W, screen 322.00 / H to screen 509.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 507.85 / W, screen 322.00 / H to screen 509.15 / W, screen 392.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 507.85 / W, screen 315.00 / H to screen 509.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 509.15 / W, screen 322.00 / H to screen 510.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 509.15 / W, screen 322.00 / H to screen 510.13 / W, screen 413.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 510.13 / W, screen 322.00 / H to screen 510.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 510.13 / W, screen 322.00 / H to screen 510.89 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 511.49 / W, screen 322.00 / H to screen 544.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 511.49 / W, screen 322.00 / H to screen 544.17 / W, screen 495.18 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 527.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 544.17 / W, screen 322.00 / H to screen 545.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 544.17 / W, screen 322.00 / H to screen 545.11 / W, screen 422.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 545.11 / W, screen 322.00 / H to screen 546.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 545.11 / W, screen 322.00 / H to screen 546.40 / W, screen 392.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 545.11 / W, screen 315.00 / H to screen 546.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 546.40 / W, screen 322.00 / H to screen 547.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.40 / W, screen 322.00 / H to screen 547.40 / W, screen 412.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.40 / W, screen 322.00 / H to screen 548.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.40 / W, screen 322.00 / H to screen 548.16 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 548.76 / W, screen 322.00 / H to screen 552.98 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 548.76 / W, screen 322.00 / H to screen 552.98 / W, screen 387.91 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 552.98 / W, screen 322.00 / H to screen 553.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 552.98 / W, screen 322.00 / H to screen 553.92 / W, screen 421.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.92 / W, screen 322.00 / H to screen 555.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 553.92 / W, screen 322.00 / H to screen 555.22 / W, screen 392.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 553.92 / W, screen 315.00 / H to screen 555.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 555.22 / W, screen 322.00 / H to screen 556.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 555.22 / W, screen 322.00 / H to screen 556.21 / W, screen 413.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 556.21 / W, screen 322.00 / H to screen 556.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 556.21 / W, screen 322.00 / H to screen 556.99 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 557.59 / W, screen 322.00 / H to screen 590.27 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 557.59 / W, screen 322.00 / H to screen 590.27 / W, screen 495.23 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 573.6 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 590.27 / W, screen 322.00 / H to screen 591.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 590.27 / W, screen 322.00 / H to screen 591.22 / W, screen 420.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.22 / W, screen 322.00 / H to screen 592.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 591.22 / W, screen 322.00 / H to screen 592.53 / W, screen 392.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.22 / W, screen 315.00 / H to screen 592.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 592.53 / W, screen 322.00 / H to screen 593.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 592.53 / W, screen 322.00 / H to screen 593.53 / W, screen 412.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 593.53 / W, screen 322.00 / H to screen 594.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 593.53 / W, screen 322.00 / H to screen 594.29 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 594.89 / W, screen 322.00 / H to screen 599.09 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 594.89 / W, screen 322.00 / H to screen 599.09 / W, screen 388.22 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 599.09 / W, screen 322.00 / H to screen 599.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 599.09 / W, screen 322.00 / H to screen 599.98 / W, screen 427.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 599.98 / W, screen 322.00 / H to screen 601.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 599.98 / W, screen 322.00 / H to screen 601.26 / W, screen 393.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 599.98 / W, screen 315.00 / H to screen 601.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 601.26 / W, screen 322.00 / H to screen 602.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 601.26 / W, screen 322.00 / H to screen 602.25 / W, screen 413.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 602.25 / W, screen 322.00 / H to screen 603.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 602.25 / W, screen 322.00 / H to screen 603.04 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 603.64 / W, screen 322.00 / H to screen 636.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 603.64 / W, screen 322.00 / H to screen 636.36 / W, screen 495.01 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 619.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 636.36 / W, screen 322.00 / H to screen 637.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.36 / W, screen 322.00 / H to screen 637.31 / W, screen 421.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 637.31 / W, screen 322.00 / H to screen 638.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 637.31 / W, screen 322.00 / H to screen 638.59 / W, screen 392.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 637.31 / W, screen 315.00 / H to screen 638.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 638.59 / W, screen 322.00 / H to screen 639.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 638.59 / W, screen 322.00 / H to screen 639.58 / W, screen 413.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.58 / W, screen 322.00 / H to screen 640.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.58 / W, screen 322.00 / H to screen 640.35 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 640.95 / W, screen 322.00 / H to screen 645.16 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 640.95 / W, screen 322.00 / H to screen 645.16 / W, screen 388.01 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 645.16 / W, screen 322.00 / H to screen 646.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 645.16 / W, screen 322.00 / H to screen 646.05 / W, screen 427.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 646.05 / W, screen 322.00 / H to screen 647.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 646.05 / W, screen 322.00 / H to screen 647.34 / W, screen 392.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 646.05 / W, screen 315.00 / H to screen 647.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 647.34 / W, screen 322.00 / H to screen 648.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 647.34 / W, screen 322.00 / H to screen 648.34 / W, screen 412.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 648.34 / W, screen 322.00 / H to screen 649.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 648.34 / W, screen 322.00 / H to screen 649.10 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 649.70 / W, screen 322.00 / H to screen 682.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 649.70 / W, screen 322.00 / H to screen 682.38 / W, screen 495.25 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 665.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 682.38 / W, screen 322.00 / H to screen 683.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 682.38 / W, screen 322.00 / H to screen 683.36 / W, screen 417.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 683.36 / W, screen 322.00 / H to screen 684.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 683.36 / W, screen 322.00 / H to screen 684.64 / W, screen 393.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 683.36 / W, screen 315.00 / H to screen 684.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 684.64 / W, screen 322.00 / H to screen 685.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 684.64 / W, screen 322.00 / H to screen 685.64 / W, screen 412.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 685.64 / W, screen 322.00 / H to screen 686.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 685.64 / W, screen 322.00 / H to screen 686.41 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 687.01 / W, screen 322.00 / H to screen 691.28 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 687.01 / W, screen 322.00 / H to screen 691.28 / W, screen 387.29 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 691.28 / W, screen 322.00 / H to screen 692.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 691.28 / W, screen 322.00 / H to screen 692.18 / W, screen 427.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 692.18 / W, screen 322.00 / H to screen 693.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 692.18 / W, screen 322.00 / H to screen 693.55 / W, screen 388.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 692.18 / W, screen 315.00 / H to screen 693.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 693.55 / W, screen 322.00 / H to screen 694.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 693.55 / W, screen 322.00 / H to screen 694.54 / W, screen 414.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 694.54 / W, screen 322.00 / H to screen 695.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 694.54 / W, screen 322.00 / H to screen 695.31 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 695.91 / W, screen 322.00 / H to screen 728.70 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 695.91 / W, screen 322.00 / H to screen 728.70 / W, screen 494.61 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 712.0 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 728.70 / W, screen 322.00 / H to screen 729.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 728.70 / W, screen 322.00 / H to screen 729.64 / W, screen 422.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 729.64 / W, screen 322.00 / H to screen 730.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 729.64 / W, screen 322.00 / H to screen 730.93 / W, screen 392.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 729.64 / W, screen 315.00 / H to screen 730.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 730.93 / W, screen 322.00 / H to screen 731.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 730.93 / W, screen 322.00 / H to screen 731.93 / W, screen 412.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 731.93 / W, screen 322.00 / H to screen 732.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 731.93 / W, screen 322.00 / H to screen 732.71 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 732.71 / W, screen 322.00 / H to screen 734.23 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 732.71 / W, screen 322.00 / H to screen 734.23 / W, screen 374.06 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 734.23 / W, screen 322.00 / H to screen 734.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 734.23 / W, screen 322.00 / H to screen 734.47 / W, screen 420.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 734.47 / W, screen 322.00 / H to screen 734.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 734.47 / W, screen 322.00 / H to screen 734.85 / W, screen 383.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 734.47 / W, screen 315.00 / H to screen 734.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 734.85 / W, screen 322.00 / H to screen 735.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 734.85 / W, screen 322.00 / H to screen 735.13 / W, screen 404.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 735.13 / W, screen 322.00 / H to screen 735.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 735.13 / W, screen 322.00 / H to screen 735.37 / W, screen 485.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 735.97 / W, screen 322.00 / H to screen 753.67 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 735.97 / W, screen 322.00 / H to screen 753.67 / W, screen 479.45 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 744.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 753.67 / W, screen 322.00 / H to screen 754.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 753.67 / W, screen 322.00 / H to screen 754.21 / W, screen 410.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 754.21 / W, screen 322.00 / H to screen 754.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 754.21 / W, screen 322.00 / H to screen 754.92 / W, screen 387.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 754.21 / W, screen 315.00 / H to screen 754.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 754.92 / W, screen 322.00 / H to screen 755.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 754.92 / W, screen 322.00 / H to screen 755.45 / W, screen 407.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.45 / W, screen 322.00 / H to screen 755.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 755.45 / W, screen 322.00 / H to screen 755.90 / W, screen 497.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.90 / W, screen 322.00 / H to screen 758.83 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 755.90 / W, screen 322.00 / H to screen 758.83 / W, screen 376.14 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 758.83 / W, screen 322.00 / H to screen 759.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 758.83 / W, screen 322.00 / H to screen 759.32 / W, screen 419.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 759.32 / W, screen 322.00 / H to screen 760.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 759.32 / W, screen 322.00 / H to screen 760.02 / W, screen 388.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 759.32 / W, screen 315.00 / H to screen 760.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 760.02 / W, screen 322.00 / H to screen 760.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 760.02 / W, screen 322.00 / H to screen 760.53 / W, screen 410.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 760.53 / W, screen 322.00 / H to screen 760.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 760.53 / W, screen 322.00 / H to screen 760.99 / W, screen 496.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 761.59 / W, screen 322.00 / H to screen 793.68 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 761.59 / W, screen 322.00 / H to screen 793.68 / W, screen 498.30 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 777.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 793.68 / W, screen 322.00 / H to screen 794.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 793.68 / W, screen 322.00 / H to screen 794.23 / W, screen 408.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 794.23 / W, screen 322.00 / H to screen 794.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 794.23 / W, screen 322.00 / H to screen 794.93 / W, screen 388.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 794.23 / W, screen 315.00 / H to screen 794.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 794.93 / W, screen 322.00 / H to screen 795.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 794.93 / W, screen 322.00 / H to screen 795.45 / W, screen 409.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 795.45 / W, screen 322.00 / H to screen 795.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 795.45 / W, screen 322.00 / H to screen 795.90 / W, screen 424.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 795.45 / W, screen 315.00 / H to screen 795.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 795.90 / W, screen 322.00 / H to screen 796.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 795.90 / W, screen 322.00 / H to screen 796.04 / W, screen 334.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 796.64 / W, screen 322.00 / H to screen 802.68 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 796.64 / W, screen 322.00 / H to screen 802.68 / W, screen 357.94 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 796.64 / W, screen 315.00 / H to screen 802.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 802.68 / W, screen 322.00 / H to screen 802.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 802.68 / W, screen 322.00 / H to screen 802.81 / W, screen 330.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 802.81 / W, screen 322.00 / H to screen 802.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 802.81 / W, screen 322.00 / H to screen 802.97 / W, screen 328.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 802.81 / W, screen 315.00 / H to screen 802.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 2.93 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.69 times as fast as fp32, 84 % of its own roofs, 0.8 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.74 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.74 / W, screen 152.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 83.34 / W, screen 66.00 / H to screen 98.55 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 83.34 / W, screen 66.00 / H to screen 98.55 / W, screen 168.22 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 90.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 99.15 / W, screen 66.00 / H to screen 105.70 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 99.15 / W, screen 66.00 / H to screen 105.70 / W, screen 141.63 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 106.30 / W, screen 66.00 / H to screen 127.20 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 106.30 / W, screen 66.00 / H to screen 127.20 / W, screen 200.04 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 116.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 127.20 / W, screen 66.00 / H to screen 130.78 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 127.20 / W, screen 66.00 / H to screen 130.78 / W, screen 141.53 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 131.38 / W, screen 66.00 / H to screen 148.97 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 131.38 / W, screen 66.00 / H to screen 148.97 / W, screen 224.40 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 139.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 149.57 / W, screen 66.00 / H to screen 155.06 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 149.57 / W, screen 66.00 / H to screen 155.06 / W, screen 154.69 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 155.66 / W, screen 66.00 / H to screen 188.76 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 155.66 / W, screen 66.00 / H to screen 188.76 / W, screen 237.05 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 171.9 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 188.76 / W, screen 66.00 / H to screen 190.71 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 188.76 / W, screen 66.00 / H to screen 190.71 / W, screen 135.50 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 191.31 / W, screen 66.00 / H to screen 207.40 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 191.31 / W, screen 66.00 / H to screen 207.40 / W, screen 238.69 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 199.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 207.40 / W, screen 66.00 / H to screen 210.45 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 207.40 / W, screen 66.00 / H to screen 210.45 / W, screen 154.35 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 211.05 / W, screen 66.00 / H to screen 242.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 211.05 / W, screen 66.00 / H to screen 242.44 / W, screen 246.20 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 226.4 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 242.44 / W, screen 66.00 / H to screen 243.52 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 242.44 / W, screen 66.00 / H to screen 243.52 / W, screen 128.57 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 244.12 / W, screen 66.00 / H to screen 259.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 244.12 / W, screen 66.00 / H to screen 259.67 / W, screen 244.49 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 251.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 259.67 / W, screen 66.00 / H to screen 261.40 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 259.67 / W, screen 66.00 / H to screen 261.40 / W, screen 144.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 262.00 / W, screen 66.00 / H to screen 292.80 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 262.00 / W, screen 66.00 / H to screen 292.80 / W, screen 249.59 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 277.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 292.80 / W, screen 66.00 / H to screen 294.43 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 292.80 / W, screen 66.00 / H to screen 294.43 / W, screen 148.64 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 295.03 / W, screen 66.00 / H to screen 325.82 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 295.03 / W, screen 66.00 / H to screen 325.82 / W, screen 249.66 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 310.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 325.82 / W, screen 66.00 / H to screen 327.49 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 325.82 / W, screen 66.00 / H to screen 327.49 / W, screen 146.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 328.09 / W, screen 66.00 / H to screen 358.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 328.09 / W, screen 66.00 / H to screen 358.93 / W, screen 249.35 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 343.2 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 358.93 / W, screen 66.00 / H to screen 360.61 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 358.93 / W, screen 66.00 / H to screen 360.61 / W, screen 146.44 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 361.21 / W, screen 66.00 / H to screen 392.04 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 361.21 / W, screen 66.00 / H to screen 392.04 / W, screen 249.35 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 376.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 392.04 / W, screen 66.00 / H to screen 393.71 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 392.04 / W, screen 66.00 / H to screen 393.71 / W, screen 146.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 394.31 / W, screen 66.00 / H to screen 425.08 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 394.31 / W, screen 66.00 / H to screen 425.08 / W, screen 249.76 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 409.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 425.08 / W, screen 66.00 / H to screen 425.81 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 425.08 / W, screen 66.00 / H to screen 425.81 / W, screen 112.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 426.41 / W, screen 66.00 / H to screen 441.74 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 426.41 / W, screen 66.00 / H to screen 441.74 / W, screen 246.91 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 433.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 441.74 / W, screen 66.00 / H to screen 443.00 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 441.74 / W, screen 66.00 / H to screen 443.00 / W, screen 119.88 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 443.60 / W, screen 66.00 / H to screen 474.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 443.60 / W, screen 66.00 / H to screen 474.33 / W, screen 249.98 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 458.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 474.33 / W, screen 66.00 / H to screen 474.56 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 474.33 / W, screen 66.00 / H to screen 474.56 / W, screen 163.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 474.56 / W, screen 66.00 / H to screen 477.81 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 474.56 / W, screen 66.00 / H to screen 477.81 / W, screen 139.48 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 474.56 / W, screen 59.00 / H to screen 477.81 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 477.81 / W, screen 66.00 / H to screen 477.96 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 477.81 / W, screen 66.00 / H to screen 477.96 / W, screen 73.50 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 357.9 / W, screen 52.0 / H to screen 357.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 357.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 635.7 / W, screen 52.0 / H to screen 635.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 635.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 913.6 / W, screen 52.0 / H to screen 913.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 913.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1191.5 / W, screen 52.0 / H to screen 1191.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 1191.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1469.3 / W, screen 52.0 / H to screen 1469.3 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1469.3 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-mobilenet_v1.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-mobilenet_v1.png'
plot NaN notitle
unset output
