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
set label "fp32: 11.0 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "88 % of its own roofs, 0.1 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.15 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.15 / W, screen 699.82 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 99.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 119.75 / W, screen 578.00 / H to screen 141.80 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 119.75 / W, screen 578.00 / H to screen 141.80 / W, screen 647.58 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 130.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 142.40 / W, screen 578.00 / H to screen 211.01 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 142.40 / W, screen 578.00 / H to screen 211.01 / W, screen 741.83 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 176.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 211.61 / W, screen 578.00 / H to screen 221.54 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 211.61 / W, screen 578.00 / H to screen 221.54 / W, screen 679.13 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 211.61 / W, screen 571.00 / H to screen 221.54 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.14 / W, screen 578.00 / H to screen 285.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 222.14 / W, screen 578.00 / H to screen 285.16 / W, screen 756.22 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 253.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 285.76 / W, screen 578.00 / H to screen 295.55 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 285.76 / W, screen 578.00 / H to screen 295.55 / W, screen 727.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 296.15 / W, screen 578.00 / H to screen 424.43 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 296.15 / W, screen 578.00 / H to screen 424.43 / W, screen 753.96 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 360.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 425.03 / W, screen 578.00 / H to screen 428.97 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 425.03 / W, screen 578.00 / H to screen 428.97 / W, screen 695.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 425.03 / W, screen 571.00 / H to screen 428.97 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 429.57 / W, screen 578.00 / H to screen 491.43 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 429.57 / W, screen 578.00 / H to screen 491.43 / W, screen 759.54 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 460.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 492.03 / W, screen 578.00 / H to screen 498.22 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 492.03 / W, screen 578.00 / H to screen 498.22 / W, screen 689.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 498.82 / W, screen 578.00 / H to screen 623.24 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 498.82 / W, screen 578.00 / H to screen 623.24 / W, screen 759.39 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 560.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 623.84 / W, screen 578.00 / H to screen 627.25 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 623.84 / W, screen 578.00 / H to screen 627.25 / W, screen 641.44 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 623.84 / W, screen 571.00 / H to screen 627.25 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 627.85 / W, screen 578.00 / H to screen 690.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 627.85 / W, screen 578.00 / H to screen 690.50 / W, screen 757.29 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 658.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 691.10 / W, screen 578.00 / H to screen 695.28 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 691.10 / W, screen 578.00 / H to screen 695.28 / W, screen 653.53 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 695.88 / W, screen 578.00 / H to screen 819.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 695.88 / W, screen 578.00 / H to screen 819.19 / W, screen 761.03 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 757.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 819.79 / W, screen 578.00 / H to screen 823.78 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 819.79 / W, screen 578.00 / H to screen 823.78 / W, screen 656.69 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 824.38 / W, screen 578.00 / H to screen 948.06 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 824.38 / W, screen 578.00 / H to screen 948.06 / W, screen 760.48 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 885.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 948.66 / W, screen 578.00 / H to screen 952.65 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 948.66 / W, screen 578.00 / H to screen 952.65 / W, screen 656.79 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 953.25 / W, screen 578.00 / H to screen 1076.76 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 953.25 / W, screen 578.00 / H to screen 1076.76 / W, screen 760.73 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 1014.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1077.36 / W, screen 578.00 / H to screen 1081.23 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1077.36 / W, screen 578.00 / H to screen 1081.23 / W, screen 658.87 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1081.83 / W, screen 578.00 / H to screen 1205.33 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1081.83 / W, screen 578.00 / H to screen 1205.33 / W, screen 760.75 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 1143.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1205.93 / W, screen 578.00 / H to screen 1209.80 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1205.93 / W, screen 578.00 / H to screen 1209.80 / W, screen 658.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1210.40 / W, screen 578.00 / H to screen 1334.12 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1210.40 / W, screen 578.00 / H to screen 1334.12 / W, screen 760.42 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 1272.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1334.12 / W, screen 578.00 / H to screen 1336.91 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1334.12 / W, screen 578.00 / H to screen 1336.91 / W, screen 620.24 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1334.12 / W, screen 571.00 / H to screen 1336.91 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1337.51 / W, screen 578.00 / H to screen 1404.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1337.51 / W, screen 578.00 / H to screen 1404.29 / W, screen 746.27 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 1370.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1404.29 / W, screen 578.00 / H to screen 1408.10 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1404.29 / W, screen 578.00 / H to screen 1408.10 / W, screen 620.81 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1408.70 / W, screen 578.00 / H to screen 1541.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1408.70 / W, screen 578.00 / H to screen 1541.09 / W, screen 748.53 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 1474.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1541.09 / W, screen 578.00 / H to screen 1541.85 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1541.09 / W, screen 578.00 / H to screen 1541.85 / W, screen 638.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1541.09 / W, screen 571.00 / H to screen 1541.85 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1542.45 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1542.45 / W, screen 578.00 / H to screen 1560.00 / W, screen 638.01 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1542.45 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1550.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 5.51 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.00 times as fast as fp32, 63 % of its own roofs, 28 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.25 / W, screen 393.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 83.85 / W, screen 322.00 / H to screen 109.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 83.85 / W, screen 322.00 / H to screen 109.36 / W, screen 383.22 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 96.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 109.36 / W, screen 322.00 / H to screen 113.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 109.36 / W, screen 322.00 / H to screen 113.35 / W, screen 430.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 109.36 / W, screen 315.00 / H to screen 113.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 113.95 / W, screen 322.00 / H to screen 120.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 113.95 / W, screen 322.00 / H to screen 120.22 / W, screen 385.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 113.95 / W, screen 315.00 / H to screen 120.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 120.22 / W, screen 322.00 / H to screen 124.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 120.22 / W, screen 322.00 / H to screen 124.10 / W, screen 432.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 120.22 / W, screen 315.00 / H to screen 124.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 124.70 / W, screen 322.00 / H to screen 128.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 124.70 / W, screen 322.00 / H to screen 128.59 / W, screen 484.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 129.19 / W, screen 322.00 / H to screen 146.43 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 129.19 / W, screen 322.00 / H to screen 146.43 / W, screen 392.37 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 137.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 146.43 / W, screen 322.00 / H to screen 150.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 146.43 / W, screen 322.00 / H to screen 150.22 / W, screen 435.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 146.43 / W, screen 315.00 / H to screen 150.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 150.82 / W, screen 322.00 / H to screen 156.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 150.82 / W, screen 322.00 / H to screen 156.73 / W, screen 388.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 150.82 / W, screen 315.00 / H to screen 156.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 156.73 / W, screen 322.00 / H to screen 160.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 156.73 / W, screen 322.00 / H to screen 160.56 / W, screen 433.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 156.73 / W, screen 315.00 / H to screen 160.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 161.16 / W, screen 322.00 / H to screen 165.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 161.16 / W, screen 322.00 / H to screen 165.07 / W, screen 483.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 165.67 / W, screen 322.00 / H to screen 213.12 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 165.67 / W, screen 322.00 / H to screen 213.12 / W, screen 381.31 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 189.1 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 213.72 / W, screen 322.00 / H to screen 221.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 213.72 / W, screen 322.00 / H to screen 221.59 / W, screen 422.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 213.72 / W, screen 315.00 / H to screen 221.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 222.19 / W, screen 322.00 / H to screen 232.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 222.19 / W, screen 322.00 / H to screen 232.53 / W, screen 399.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 222.19 / W, screen 315.00 / H to screen 232.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 233.13 / W, screen 322.00 / H to screen 240.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 233.13 / W, screen 322.00 / H to screen 240.46 / W, screen 429.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 233.13 / W, screen 315.00 / H to screen 240.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 241.06 / W, screen 322.00 / H to screen 247.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 241.06 / W, screen 322.00 / H to screen 247.14 / W, screen 508.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 247.74 / W, screen 322.00 / H to screen 258.20 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 247.74 / W, screen 322.00 / H to screen 258.20 / W, screen 378.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 258.20 / W, screen 322.00 / H to screen 260.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 258.20 / W, screen 322.00 / H to screen 260.20 / W, screen 417.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 258.20 / W, screen 315.00 / H to screen 260.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 260.20 / W, screen 322.00 / H to screen 262.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 260.20 / W, screen 322.00 / H to screen 262.86 / W, screen 393.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 260.20 / W, screen 315.00 / H to screen 262.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 262.86 / W, screen 322.00 / H to screen 263.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.86 / W, screen 322.00 / H to screen 263.98 / W, screen 492.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 262.86 / W, screen 315.00 / H to screen 263.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 263.98 / W, screen 322.00 / H to screen 265.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 263.98 / W, screen 322.00 / H to screen 265.51 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 266.11 / W, screen 322.00 / H to screen 291.67 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 266.11 / W, screen 322.00 / H to screen 291.67 / W, screen 430.95 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 278.6 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 291.67 / W, screen 322.00 / H to screen 295.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 291.67 / W, screen 322.00 / H to screen 295.45 / W, screen 435.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 291.67 / W, screen 315.00 / H to screen 295.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 296.05 / W, screen 322.00 / H to screen 300.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 296.05 / W, screen 322.00 / H to screen 300.55 / W, screen 405.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 296.05 / W, screen 315.00 / H to screen 300.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 300.55 / W, screen 322.00 / H to screen 304.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 300.55 / W, screen 322.00 / H to screen 304.36 / W, screen 434.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 300.55 / W, screen 315.00 / H to screen 304.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 304.36 / W, screen 322.00 / H to screen 307.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 304.36 / W, screen 322.00 / H to screen 307.39 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 307.99 / W, screen 322.00 / H to screen 325.71 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 307.99 / W, screen 322.00 / H to screen 325.71 / W, screen 390.53 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 316.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 325.71 / W, screen 322.00 / H to screen 329.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 325.71 / W, screen 322.00 / H to screen 329.46 / W, screen 436.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 325.71 / W, screen 315.00 / H to screen 329.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 330.06 / W, screen 322.00 / H to screen 334.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 330.06 / W, screen 322.00 / H to screen 334.53 / W, screen 406.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 330.06 / W, screen 315.00 / H to screen 334.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 334.53 / W, screen 322.00 / H to screen 338.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 334.53 / W, screen 322.00 / H to screen 338.34 / W, screen 433.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 334.53 / W, screen 315.00 / H to screen 338.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 338.34 / W, screen 322.00 / H to screen 341.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 338.34 / W, screen 322.00 / H to screen 341.33 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 341.93 / W, screen 322.00 / H to screen 383.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 341.93 / W, screen 322.00 / H to screen 383.43 / W, screen 457.39 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 362.4 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 383.43 / W, screen 322.00 / H to screen 387.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 383.43 / W, screen 322.00 / H to screen 387.19 / W, screen 435.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 383.43 / W, screen 315.00 / H to screen 387.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 387.79 / W, screen 322.00 / H to screen 392.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 387.79 / W, screen 322.00 / H to screen 392.23 / W, screen 406.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 387.79 / W, screen 315.00 / H to screen 392.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 392.23 / W, screen 322.00 / H to screen 396.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 392.23 / W, screen 322.00 / H to screen 396.04 / W, screen 434.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.23 / W, screen 315.00 / H to screen 396.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 396.04 / W, screen 322.00 / H to screen 399.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 396.04 / W, screen 322.00 / H to screen 399.01 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 399.61 / W, screen 322.00 / H to screen 403.94 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 399.61 / W, screen 322.00 / H to screen 403.94 / W, screen 385.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 403.94 / W, screen 322.00 / H to screen 404.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 403.94 / W, screen 322.00 / H to screen 404.89 / W, screen 419.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 404.89 / W, screen 322.00 / H to screen 406.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 404.89 / W, screen 322.00 / H to screen 406.19 / W, screen 391.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 404.89 / W, screen 315.00 / H to screen 406.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 406.19 / W, screen 322.00 / H to screen 406.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 406.19 / W, screen 322.00 / H to screen 406.73 / W, screen 487.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 406.19 / W, screen 315.00 / H to screen 406.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 406.73 / W, screen 322.00 / H to screen 407.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 406.73 / W, screen 322.00 / H to screen 407.53 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 408.13 / W, screen 322.00 / H to screen 427.97 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 408.13 / W, screen 322.00 / H to screen 427.97 / W, screen 461.40 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 417.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 427.97 / W, screen 322.00 / H to screen 429.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 427.97 / W, screen 322.00 / H to screen 429.84 / W, screen 424.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 427.97 / W, screen 315.00 / H to screen 429.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 429.84 / W, screen 322.00 / H to screen 432.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 429.84 / W, screen 322.00 / H to screen 432.33 / W, screen 398.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 429.84 / W, screen 315.00 / H to screen 432.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 432.33 / W, screen 322.00 / H to screen 434.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.33 / W, screen 322.00 / H to screen 434.26 / W, screen 421.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.33 / W, screen 315.00 / H to screen 434.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 434.26 / W, screen 322.00 / H to screen 435.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 434.26 / W, screen 322.00 / H to screen 435.82 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 436.42 / W, screen 322.00 / H to screen 445.12 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 436.42 / W, screen 322.00 / H to screen 445.12 / W, screen 389.45 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 445.12 / W, screen 322.00 / H to screen 446.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 445.12 / W, screen 322.00 / H to screen 446.98 / W, screen 424.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 445.12 / W, screen 315.00 / H to screen 446.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 446.98 / W, screen 322.00 / H to screen 449.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 446.98 / W, screen 322.00 / H to screen 449.47 / W, screen 398.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 446.98 / W, screen 315.00 / H to screen 449.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 449.47 / W, screen 322.00 / H to screen 451.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 449.47 / W, screen 322.00 / H to screen 451.39 / W, screen 421.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 449.47 / W, screen 315.00 / H to screen 451.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 451.39 / W, screen 322.00 / H to screen 452.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 451.39 / W, screen 322.00 / H to screen 452.96 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 453.56 / W, screen 322.00 / H to screen 488.54 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 453.56 / W, screen 322.00 / H to screen 488.54 / W, screen 482.23 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 470.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 488.54 / W, screen 322.00 / H to screen 490.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 488.54 / W, screen 322.00 / H to screen 490.45 / W, screen 421.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 488.54 / W, screen 315.00 / H to screen 490.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.45 / W, screen 322.00 / H to screen 492.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.45 / W, screen 322.00 / H to screen 492.95 / W, screen 398.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.45 / W, screen 315.00 / H to screen 492.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 492.95 / W, screen 322.00 / H to screen 494.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 492.95 / W, screen 322.00 / H to screen 494.88 / W, screen 420.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 492.95 / W, screen 315.00 / H to screen 494.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 494.88 / W, screen 322.00 / H to screen 496.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 494.88 / W, screen 322.00 / H to screen 496.43 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 496.43 / W, screen 322.00 / H to screen 498.98 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 496.43 / W, screen 322.00 / H to screen 498.98 / W, screen 383.72 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 498.98 / W, screen 322.00 / H to screen 499.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 498.98 / W, screen 322.00 / H to screen 499.48 / W, screen 414.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.48 / W, screen 322.00 / H to screen 500.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.48 / W, screen 322.00 / H to screen 500.16 / W, screen 389.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.48 / W, screen 315.00 / H to screen 500.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 500.16 / W, screen 322.00 / H to screen 500.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.16 / W, screen 322.00 / H to screen 500.67 / W, screen 409.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 500.67 / W, screen 322.00 / H to screen 501.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.67 / W, screen 322.00 / H to screen 501.09 / W, screen 509.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.69 / W, screen 322.00 / H to screen 519.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 501.69 / W, screen 322.00 / H to screen 519.09 / W, screen 480.31 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 510.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 519.09 / W, screen 322.00 / H to screen 520.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.09 / W, screen 322.00 / H to screen 520.02 / W, screen 422.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 520.02 / W, screen 322.00 / H to screen 521.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.02 / W, screen 322.00 / H to screen 521.31 / W, screen 392.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 520.02 / W, screen 315.00 / H to screen 521.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.31 / W, screen 322.00 / H to screen 521.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.31 / W, screen 322.00 / H to screen 521.85 / W, screen 487.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.31 / W, screen 315.00 / H to screen 521.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.85 / W, screen 322.00 / H to screen 522.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.85 / W, screen 322.00 / H to screen 522.62 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 523.22 / W, screen 322.00 / H to screen 527.43 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 523.22 / W, screen 322.00 / H to screen 527.43 / W, screen 387.30 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 527.43 / W, screen 322.00 / H to screen 528.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 527.43 / W, screen 322.00 / H to screen 528.32 / W, screen 426.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.32 / W, screen 322.00 / H to screen 529.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 528.32 / W, screen 322.00 / H to screen 529.60 / W, screen 392.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.32 / W, screen 315.00 / H to screen 529.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 529.60 / W, screen 322.00 / H to screen 530.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.60 / W, screen 322.00 / H to screen 530.13 / W, screen 490.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.60 / W, screen 315.00 / H to screen 530.13 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 530.13 / W, screen 322.00 / H to screen 530.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 530.13 / W, screen 322.00 / H to screen 530.88 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 531.48 / W, screen 322.00 / H to screen 564.21 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 531.48 / W, screen 322.00 / H to screen 564.21 / W, screen 493.04 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 547.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 564.21 / W, screen 322.00 / H to screen 565.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 564.21 / W, screen 322.00 / H to screen 565.14 / W, screen 421.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 565.14 / W, screen 322.00 / H to screen 566.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 565.14 / W, screen 322.00 / H to screen 566.43 / W, screen 392.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 565.14 / W, screen 315.00 / H to screen 566.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 566.43 / W, screen 322.00 / H to screen 566.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 566.43 / W, screen 322.00 / H to screen 566.97 / W, screen 488.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 566.43 / W, screen 315.00 / H to screen 566.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 566.97 / W, screen 322.00 / H to screen 567.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 566.97 / W, screen 322.00 / H to screen 567.72 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 568.32 / W, screen 322.00 / H to screen 572.53 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 568.32 / W, screen 322.00 / H to screen 572.53 / W, screen 387.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 572.53 / W, screen 322.00 / H to screen 573.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 572.53 / W, screen 322.00 / H to screen 573.49 / W, screen 419.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 573.49 / W, screen 322.00 / H to screen 574.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 573.49 / W, screen 322.00 / H to screen 574.79 / W, screen 391.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 573.49 / W, screen 315.00 / H to screen 574.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 574.79 / W, screen 322.00 / H to screen 575.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 574.79 / W, screen 322.00 / H to screen 575.32 / W, screen 490.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 574.79 / W, screen 315.00 / H to screen 575.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 575.32 / W, screen 322.00 / H to screen 576.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 575.32 / W, screen 322.00 / H to screen 576.08 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 576.68 / W, screen 322.00 / H to screen 609.37 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 576.68 / W, screen 322.00 / H to screen 609.37 / W, screen 493.22 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 592.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 609.37 / W, screen 322.00 / H to screen 610.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 609.37 / W, screen 322.00 / H to screen 610.32 / W, screen 419.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 610.32 / W, screen 322.00 / H to screen 611.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 610.32 / W, screen 322.00 / H to screen 611.61 / W, screen 392.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 610.32 / W, screen 315.00 / H to screen 611.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 611.61 / W, screen 322.00 / H to screen 612.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 611.61 / W, screen 322.00 / H to screen 612.17 / W, screen 482.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 611.61 / W, screen 315.00 / H to screen 612.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 612.17 / W, screen 322.00 / H to screen 612.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 612.17 / W, screen 322.00 / H to screen 612.94 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 613.54 / W, screen 322.00 / H to screen 617.74 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 613.54 / W, screen 322.00 / H to screen 617.74 / W, screen 387.30 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 617.74 / W, screen 322.00 / H to screen 618.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 617.74 / W, screen 322.00 / H to screen 618.63 / W, screen 426.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.63 / W, screen 322.00 / H to screen 619.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 618.63 / W, screen 322.00 / H to screen 619.90 / W, screen 393.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.63 / W, screen 315.00 / H to screen 619.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 619.90 / W, screen 322.00 / H to screen 620.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 619.90 / W, screen 322.00 / H to screen 620.44 / W, screen 488.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 619.90 / W, screen 315.00 / H to screen 620.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 620.44 / W, screen 322.00 / H to screen 621.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 620.44 / W, screen 322.00 / H to screen 621.20 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 621.80 / W, screen 322.00 / H to screen 654.66 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 621.80 / W, screen 322.00 / H to screen 654.66 / W, screen 492.33 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 637.9 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 654.66 / W, screen 322.00 / H to screen 655.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.66 / W, screen 322.00 / H to screen 655.62 / W, screen 419.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 655.62 / W, screen 322.00 / H to screen 656.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 655.62 / W, screen 322.00 / H to screen 656.90 / W, screen 392.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 655.62 / W, screen 315.00 / H to screen 656.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 656.90 / W, screen 322.00 / H to screen 657.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 656.90 / W, screen 322.00 / H to screen 657.45 / W, screen 487.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 656.90 / W, screen 315.00 / H to screen 657.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 657.45 / W, screen 322.00 / H to screen 658.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 657.45 / W, screen 322.00 / H to screen 658.21 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 658.81 / W, screen 322.00 / H to screen 663.05 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 658.81 / W, screen 322.00 / H to screen 663.05 / W, screen 386.83 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 663.05 / W, screen 322.00 / H to screen 663.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 663.05 / W, screen 322.00 / H to screen 663.94 / W, screen 426.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 663.94 / W, screen 322.00 / H to screen 665.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 663.94 / W, screen 322.00 / H to screen 665.22 / W, screen 392.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 663.94 / W, screen 315.00 / H to screen 665.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 665.22 / W, screen 322.00 / H to screen 665.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 665.22 / W, screen 322.00 / H to screen 665.75 / W, screen 493.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 665.22 / W, screen 315.00 / H to screen 665.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 665.75 / W, screen 322.00 / H to screen 666.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 665.75 / W, screen 322.00 / H to screen 666.50 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 667.10 / W, screen 322.00 / H to screen 699.67 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 667.10 / W, screen 322.00 / H to screen 699.67 / W, screen 493.84 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 683.1 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 699.67 / W, screen 322.00 / H to screen 700.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 699.67 / W, screen 322.00 / H to screen 700.67 / W, screen 415.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 700.67 / W, screen 322.00 / H to screen 701.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 700.67 / W, screen 322.00 / H to screen 701.95 / W, screen 392.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 700.67 / W, screen 315.00 / H to screen 701.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 701.95 / W, screen 322.00 / H to screen 702.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 701.95 / W, screen 322.00 / H to screen 702.50 / W, screen 485.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 701.95 / W, screen 315.00 / H to screen 702.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 702.50 / W, screen 322.00 / H to screen 703.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 702.50 / W, screen 322.00 / H to screen 703.27 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 703.87 / W, screen 322.00 / H to screen 708.11 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 703.87 / W, screen 322.00 / H to screen 708.11 / W, screen 386.93 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 708.11 / W, screen 322.00 / H to screen 709.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 708.11 / W, screen 322.00 / H to screen 709.01 / W, screen 425.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 709.01 / W, screen 322.00 / H to screen 710.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 709.01 / W, screen 322.00 / H to screen 710.37 / W, screen 388.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 709.01 / W, screen 315.00 / H to screen 710.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 710.37 / W, screen 322.00 / H to screen 710.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 710.37 / W, screen 322.00 / H to screen 710.90 / W, screen 490.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 710.37 / W, screen 315.00 / H to screen 710.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 710.90 / W, screen 322.00 / H to screen 711.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 710.90 / W, screen 322.00 / H to screen 711.66 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 712.26 / W, screen 322.00 / H to screen 744.95 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 712.26 / W, screen 322.00 / H to screen 744.95 / W, screen 493.21 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 728.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 744.95 / W, screen 322.00 / H to screen 745.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 744.95 / W, screen 322.00 / H to screen 745.90 / W, screen 420.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 745.90 / W, screen 322.00 / H to screen 747.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 745.90 / W, screen 322.00 / H to screen 747.17 / W, screen 393.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 745.90 / W, screen 315.00 / H to screen 747.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 747.17 / W, screen 322.00 / H to screen 747.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 747.17 / W, screen 322.00 / H to screen 747.72 / W, screen 485.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 747.17 / W, screen 315.00 / H to screen 747.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 747.72 / W, screen 322.00 / H to screen 748.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 747.72 / W, screen 322.00 / H to screen 748.49 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 748.49 / W, screen 322.00 / H to screen 750.01 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 748.49 / W, screen 322.00 / H to screen 750.01 / W, screen 373.62 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 750.01 / W, screen 322.00 / H to screen 750.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.01 / W, screen 322.00 / H to screen 750.26 / W, screen 417.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.26 / W, screen 322.00 / H to screen 750.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.26 / W, screen 322.00 / H to screen 750.65 / W, screen 382.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.26 / W, screen 315.00 / H to screen 750.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 750.65 / W, screen 322.00 / H to screen 750.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.65 / W, screen 322.00 / H to screen 750.94 / W, screen 397.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.94 / W, screen 322.00 / H to screen 751.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.94 / W, screen 322.00 / H to screen 751.18 / W, screen 484.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 751.78 / W, screen 322.00 / H to screen 768.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 751.78 / W, screen 322.00 / H to screen 768.59 / W, screen 485.72 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 759.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 768.59 / W, screen 322.00 / H to screen 769.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 768.59 / W, screen 322.00 / H to screen 769.12 / W, screen 410.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 769.12 / W, screen 322.00 / H to screen 769.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 769.12 / W, screen 322.00 / H to screen 769.83 / W, screen 387.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 769.12 / W, screen 315.00 / H to screen 769.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 769.83 / W, screen 322.00 / H to screen 770.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 769.83 / W, screen 322.00 / H to screen 770.12 / W, screen 474.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 769.83 / W, screen 315.00 / H to screen 770.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 770.12 / W, screen 322.00 / H to screen 770.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 770.12 / W, screen 322.00 / H to screen 770.57 / W, screen 496.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 770.57 / W, screen 322.00 / H to screen 773.43 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 770.57 / W, screen 322.00 / H to screen 773.43 / W, screen 376.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 773.43 / W, screen 322.00 / H to screen 773.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.43 / W, screen 322.00 / H to screen 773.90 / W, screen 420.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 773.90 / W, screen 322.00 / H to screen 774.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.90 / W, screen 322.00 / H to screen 774.60 / W, screen 388.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 773.90 / W, screen 315.00 / H to screen 774.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 774.60 / W, screen 322.00 / H to screen 774.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 774.60 / W, screen 322.00 / H to screen 774.89 / W, screen 475.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 774.60 / W, screen 315.00 / H to screen 774.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 774.89 / W, screen 322.00 / H to screen 775.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 774.89 / W, screen 322.00 / H to screen 775.31 / W, screen 505.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 775.91 / W, screen 322.00 / H to screen 808.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 775.91 / W, screen 322.00 / H to screen 808.20 / W, screen 495.35 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 791.8 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 808.20 / W, screen 322.00 / H to screen 808.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 808.20 / W, screen 322.00 / H to screen 808.74 / W, screen 407.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 808.74 / W, screen 322.00 / H to screen 809.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 808.74 / W, screen 322.00 / H to screen 809.45 / W, screen 388.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 808.74 / W, screen 315.00 / H to screen 809.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.45 / W, screen 322.00 / H to screen 809.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.45 / W, screen 322.00 / H to screen 809.74 / W, screen 475.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.45 / W, screen 315.00 / H to screen 809.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.74 / W, screen 322.00 / H to screen 810.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.74 / W, screen 322.00 / H to screen 810.20 / W, screen 422.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.74 / W, screen 315.00 / H to screen 810.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 810.20 / W, screen 322.00 / H to screen 810.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 810.20 / W, screen 322.00 / H to screen 810.33 / W, screen 336.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 810.93 / W, screen 322.00 / H to screen 818.39 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 810.93 / W, screen 322.00 / H to screen 818.39 / W, screen 354.62 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 810.93 / W, screen 315.00 / H to screen 818.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 818.39 / W, screen 322.00 / H to screen 818.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 818.39 / W, screen 322.00 / H to screen 818.52 / W, screen 330.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 818.52 / W, screen 322.00 / H to screen 818.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 818.52 / W, screen 322.00 / H to screen 818.68 / W, screen 328.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 818.52 / W, screen 315.00 / H to screen 818.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 2.99 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.68 times as fast as fp32, 83 % of its own roofs, 0.8 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.77 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 82.77 / W, screen 150.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 83.37 / W, screen 66.00 / H to screen 99.07 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 83.37 / W, screen 66.00 / H to screen 99.07 / W, screen 164.07 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 90.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 99.67 / W, screen 66.00 / H to screen 106.21 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 99.67 / W, screen 66.00 / H to screen 106.21 / W, screen 140.83 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 106.81 / W, screen 66.00 / H to screen 128.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 106.81 / W, screen 66.00 / H to screen 128.95 / W, screen 191.35 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 117.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 128.95 / W, screen 66.00 / H to screen 132.57 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 128.95 / W, screen 66.00 / H to screen 132.57 / W, screen 139.70 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 133.17 / W, screen 66.00 / H to screen 151.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 133.17 / W, screen 66.00 / H to screen 151.33 / W, screen 217.98 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 141.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 151.93 / W, screen 66.00 / H to screen 157.29 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 151.93 / W, screen 66.00 / H to screen 157.29 / W, screen 155.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 157.89 / W, screen 66.00 / H to screen 190.64 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 157.89 / W, screen 66.00 / H to screen 190.64 / W, screen 236.92 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 174.0 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 190.64 / W, screen 66.00 / H to screen 192.52 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 190.64 / W, screen 66.00 / H to screen 192.52 / W, screen 137.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 193.12 / W, screen 66.00 / H to screen 209.56 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 193.12 / W, screen 66.00 / H to screen 209.56 / W, screen 233.19 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 201.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 209.56 / W, screen 66.00 / H to screen 212.58 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 209.56 / W, screen 66.00 / H to screen 212.58 / W, screen 154.49 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 213.18 / W, screen 66.00 / H to screen 244.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 213.18 / W, screen 66.00 / H to screen 244.39 / W, screen 245.21 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 228.5 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 244.39 / W, screen 66.00 / H to screen 245.49 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 244.39 / W, screen 66.00 / H to screen 245.49 / W, screen 126.83 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 246.09 / W, screen 66.00 / H to screen 261.80 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 246.09 / W, screen 66.00 / H to screen 261.80 / W, screen 240.70 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 253.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 261.80 / W, screen 66.00 / H to screen 263.50 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 261.80 / W, screen 66.00 / H to screen 263.50 / W, screen 144.52 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 264.10 / W, screen 66.00 / H to screen 294.79 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 264.10 / W, screen 66.00 / H to screen 294.79 / W, screen 248.17 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 279.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 294.79 / W, screen 66.00 / H to screen 296.49 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 294.79 / W, screen 66.00 / H to screen 296.49 / W, screen 144.96 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 297.09 / W, screen 66.00 / H to screen 327.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 297.09 / W, screen 66.00 / H to screen 327.67 / W, screen 248.78 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 312.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 327.67 / W, screen 66.00 / H to screen 329.39 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 327.67 / W, screen 66.00 / H to screen 329.39 / W, screen 143.89 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 329.99 / W, screen 66.00 / H to screen 360.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 329.99 / W, screen 66.00 / H to screen 360.67 / W, screen 248.23 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 345.0 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 360.67 / W, screen 66.00 / H to screen 362.40 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 360.67 / W, screen 66.00 / H to screen 362.40 / W, screen 143.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 363.00 / W, screen 66.00 / H to screen 393.65 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 363.00 / W, screen 66.00 / H to screen 393.65 / W, screen 248.42 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 378.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 393.65 / W, screen 66.00 / H to screen 395.33 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 393.65 / W, screen 66.00 / H to screen 395.33 / W, screen 145.28 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 395.93 / W, screen 66.00 / H to screen 426.73 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 395.93 / W, screen 66.00 / H to screen 426.73 / W, screen 247.54 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 411.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 426.73 / W, screen 66.00 / H to screen 427.48 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 426.73 / W, screen 66.00 / H to screen 427.48 / W, screen 110.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 428.08 / W, screen 66.00 / H to screen 444.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 428.08 / W, screen 66.00 / H to screen 444.32 / W, screen 235.20 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 435.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 444.32 / W, screen 66.00 / H to screen 445.60 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 444.32 / W, screen 66.00 / H to screen 445.60 / W, screen 118.15 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 446.20 / W, screen 66.00 / H to screen 476.97 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 446.20 / W, screen 66.00 / H to screen 476.97 / W, screen 247.72 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 461.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 476.97 / W, screen 66.00 / H to screen 477.22 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 476.97 / W, screen 66.00 / H to screen 477.22 / W, screen 158.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 477.82 / W, screen 66.00 / H to screen 481.39 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 477.82 / W, screen 66.00 / H to screen 481.39 / W, screen 129.02 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 477.82 / W, screen 59.00 / H to screen 481.39 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 481.39 / W, screen 66.00 / H to screen 481.54 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 481.39 / W, screen 66.00 / H to screen 481.54 / W, screen 73.48 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 354.5 / W, screen 52.0 / H to screen 354.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 354.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 629.0 / W, screen 52.0 / H to screen 629.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 629.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 903.4 / W, screen 52.0 / H to screen 903.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 903.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1177.9 / W, screen 52.0 / H to screen 1177.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 1177.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1452.4 / W, screen 52.0 / H to screen 1452.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1452.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
