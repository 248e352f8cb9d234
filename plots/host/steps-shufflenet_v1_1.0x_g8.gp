# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-shufflenet_v1_1.0x_g8.gp
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
set label "shufflenet_v1_1.0x_g8: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 3.62 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "70 % of its own roofs, 7.0 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 177.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 177.29 / W, screen 682.33 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 128.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 177.89 / W, screen 578.00 / H to screen 188.85 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 177.89 / W, screen 578.00 / H to screen 188.85 / W, screen 676.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 177.89 / W, screen 571.00 / H to screen 188.85 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 189.45 / W, screen 578.00 / H to screen 240.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 189.45 / W, screen 578.00 / H to screen 240.04 / W, screen 754.75 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 214.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 240.64 / W, screen 578.00 / H to screen 250.10 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 240.64 / W, screen 578.00 / H to screen 250.10 / W, screen 691.45 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 240.64 / W, screen 571.00 / H to screen 250.10 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 250.70 / W, screen 578.00 / H to screen 258.88 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 250.70 / W, screen 578.00 / H to screen 258.88 / W, screen 625.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 250.70 / W, screen 571.00 / H to screen 258.88 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 259.48 / W, screen 578.00 / H to screen 293.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 259.48 / W, screen 578.00 / H to screen 293.74 / W, screen 707.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 276.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 294.34 / W, screen 578.00 / H to screen 298.94 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 294.34 / W, screen 578.00 / H to screen 298.94 / W, screen 625.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 294.34 / W, screen 571.00 / H to screen 298.94 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 299.54 / W, screen 578.00 / H to screen 334.27 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 299.54 / W, screen 578.00 / H to screen 334.27 / W, screen 748.75 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 316.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 334.87 / W, screen 578.00 / H to screen 340.92 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 334.87 / W, screen 578.00 / H to screen 340.92 / W, screen 699.47 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 341.52 / W, screen 578.00 / H to screen 350.42 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 341.52 / W, screen 578.00 / H to screen 350.42 / W, screen 621.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 341.52 / W, screen 571.00 / H to screen 350.42 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 351.02 / W, screen 578.00 / H to screen 395.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 351.02 / W, screen 578.00 / H to screen 395.04 / W, screen 679.39 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 372.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 395.64 / W, screen 578.00 / H to screen 430.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 395.64 / W, screen 578.00 / H to screen 430.40 / W, screen 748.64 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 412.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 431.00 / W, screen 578.00 / H to screen 436.58 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 431.00 / W, screen 578.00 / H to screen 436.58 / W, screen 708.71 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 437.18 / W, screen 578.00 / H to screen 442.68 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 437.18 / W, screen 578.00 / H to screen 442.68 / W, screen 645.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.18 / W, screen 571.00 / H to screen 442.68 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 443.28 / W, screen 578.00 / H to screen 475.69 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 443.28 / W, screen 578.00 / H to screen 475.69 / W, screen 715.06 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 459.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 476.29 / W, screen 578.00 / H to screen 510.75 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 476.29 / W, screen 578.00 / H to screen 510.75 / W, screen 750.08 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 493.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 511.35 / W, screen 578.00 / H to screen 516.78 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 511.35 / W, screen 578.00 / H to screen 516.78 / W, screen 712.17 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 517.38 / W, screen 578.00 / H to screen 522.70 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 517.38 / W, screen 578.00 / H to screen 522.70 / W, screen 648.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 517.38 / W, screen 571.00 / H to screen 522.70 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 523.30 / W, screen 578.00 / H to screen 555.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 523.30 / W, screen 578.00 / H to screen 555.44 / W, screen 716.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 539.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 556.04 / W, screen 578.00 / H to screen 614.56 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 556.04 / W, screen 578.00 / H to screen 614.56 / W, screen 731.06 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 585.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 615.16 / W, screen 578.00 / H to screen 621.18 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 615.16 / W, screen 578.00 / H to screen 621.18 / W, screen 659.37 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 615.16 / W, screen 571.00 / H to screen 621.18 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 621.78 / W, screen 578.00 / H to screen 625.56 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 621.78 / W, screen 578.00 / H to screen 625.56 / W, screen 621.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 621.78 / W, screen 571.00 / H to screen 625.56 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 626.16 / W, screen 578.00 / H to screen 639.35 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 626.16 / W, screen 578.00 / H to screen 639.35 / W, screen 742.03 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv2" at screen 632.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 639.95 / W, screen 578.00 / H to screen 648.19 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 639.95 / W, screen 578.00 / H to screen 648.19 / W, screen 706.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 639.95 / W, screen 571.00 / H to screen 648.19 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 648.79 / W, screen 578.00 / H to screen 677.41 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 648.79 / W, screen 578.00 / H to screen 677.41 / W, screen 732.85 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 662.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 677.41 / W, screen 578.00 / H to screen 680.99 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 677.41 / W, screen 578.00 / H to screen 680.99 / W, screen 685.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 681.59 / W, screen 578.00 / H to screen 685.29 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 681.59 / W, screen 578.00 / H to screen 685.29 / W, screen 622.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 681.59 / W, screen 571.00 / H to screen 685.29 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 685.89 / W, screen 578.00 / H to screen 714.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 685.89 / W, screen 578.00 / H to screen 714.32 / W, screen 733.87 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 699.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 714.92 / W, screen 578.00 / H to screen 743.51 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 714.92 / W, screen 578.00 / H to screen 743.51 / W, screen 733.01 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv1" at screen 728.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 743.51 / W, screen 578.00 / H to screen 747.01 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 743.51 / W, screen 578.00 / H to screen 747.01 / W, screen 687.80 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 747.61 / W, screen 578.00 / H to screen 751.38 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 747.61 / W, screen 578.00 / H to screen 751.38 / W, screen 621.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 747.61 / W, screen 571.00 / H to screen 751.38 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 751.98 / W, screen 578.00 / H to screen 780.42 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 751.98 / W, screen 578.00 / H to screen 780.42 / W, screen 733.82 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 765.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 781.02 / W, screen 578.00 / H to screen 809.45 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 781.02 / W, screen 578.00 / H to screen 809.45 / W, screen 733.87 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv1" at screen 794.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 809.45 / W, screen 578.00 / H to screen 812.97 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 809.45 / W, screen 578.00 / H to screen 812.97 / W, screen 687.19 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 813.57 / W, screen 578.00 / H to screen 817.29 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 813.57 / W, screen 578.00 / H to screen 817.29 / W, screen 622.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 813.57 / W, screen 571.00 / H to screen 817.29 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 817.89 / W, screen 578.00 / H to screen 845.98 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 817.89 / W, screen 578.00 / H to screen 845.98 / W, screen 735.72 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 831.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 846.58 / W, screen 578.00 / H to screen 875.20 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 846.58 / W, screen 578.00 / H to screen 875.20 / W, screen 732.83 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv1" at screen 860.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 875.20 / W, screen 578.00 / H to screen 878.69 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 875.20 / W, screen 578.00 / H to screen 878.69 / W, screen 688.28 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 879.29 / W, screen 578.00 / H to screen 883.00 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 879.29 / W, screen 578.00 / H to screen 883.00 / W, screen 622.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 879.29 / W, screen 571.00 / H to screen 883.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 883.60 / W, screen 578.00 / H to screen 912.04 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 883.60 / W, screen 578.00 / H to screen 912.04 / W, screen 733.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 897.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 912.64 / W, screen 578.00 / H to screen 941.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 912.64 / W, screen 578.00 / H to screen 941.11 / W, screen 733.70 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv1" at screen 926.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 941.11 / W, screen 578.00 / H to screen 944.59 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 941.11 / W, screen 578.00 / H to screen 944.59 / W, screen 688.27 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 945.19 / W, screen 578.00 / H to screen 948.88 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 945.19 / W, screen 578.00 / H to screen 948.88 / W, screen 622.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.19 / W, screen 571.00 / H to screen 948.88 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 949.48 / W, screen 578.00 / H to screen 977.52 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 949.48 / W, screen 578.00 / H to screen 977.52 / W, screen 735.98 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 963.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 978.12 / W, screen 578.00 / H to screen 1006.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 978.12 / W, screen 578.00 / H to screen 1006.66 / W, screen 733.28 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv1" at screen 992.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1006.66 / W, screen 578.00 / H to screen 1010.10 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1006.66 / W, screen 578.00 / H to screen 1010.10 / W, screen 689.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1010.70 / W, screen 578.00 / H to screen 1014.39 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1010.70 / W, screen 578.00 / H to screen 1014.39 / W, screen 622.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1010.70 / W, screen 571.00 / H to screen 1014.39 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1014.99 / W, screen 578.00 / H to screen 1043.42 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1014.99 / W, screen 578.00 / H to screen 1043.42 / W, screen 733.88 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1028.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1044.02 / W, screen 578.00 / H to screen 1072.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1044.02 / W, screen 578.00 / H to screen 1072.60 / W, screen 733.08 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv1" at screen 1058.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1072.60 / W, screen 578.00 / H to screen 1076.12 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1072.60 / W, screen 578.00 / H to screen 1076.12 / W, screen 687.31 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1076.72 / W, screen 578.00 / H to screen 1080.42 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1076.72 / W, screen 578.00 / H to screen 1080.42 / W, screen 622.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1076.72 / W, screen 571.00 / H to screen 1080.42 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1081.02 / W, screen 578.00 / H to screen 1109.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1081.02 / W, screen 578.00 / H to screen 1109.25 / W, screen 734.96 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1094.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1109.85 / W, screen 578.00 / H to screen 1159.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1109.85 / W, screen 578.00 / H to screen 1159.29 / W, screen 758.83 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1134.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1159.29 / W, screen 578.00 / H to screen 1163.04 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1159.29 / W, screen 578.00 / H to screen 1163.04 / W, screen 646.20 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1159.29 / W, screen 571.00 / H to screen 1163.04 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1163.64 / W, screen 578.00 / H to screen 1178.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1163.64 / W, screen 578.00 / H to screen 1178.47 / W, screen 724.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv2" at screen 1170.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1179.07 / W, screen 578.00 / H to screen 1183.10 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1179.07 / W, screen 578.00 / H to screen 1183.10 / W, screen 693.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1179.07 / W, screen 571.00 / H to screen 1183.10 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1183.70 / W, screen 578.00 / H to screen 1212.45 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1183.70 / W, screen 578.00 / H to screen 1212.45 / W, screen 732.35 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv1" at screen 1197.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1212.45 / W, screen 578.00 / H to screen 1214.98 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1212.45 / W, screen 578.00 / H to screen 1214.98 / W, screen 646.64 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1215.58 / W, screen 578.00 / H to screen 1248.03 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1215.58 / W, screen 578.00 / H to screen 1248.03 / W, screen 714.92 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1231.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1248.63 / W, screen 578.00 / H to screen 1277.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1248.63 / W, screen 578.00 / H to screen 1277.40 / W, screen 732.27 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv1" at screen 1262.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1277.40 / W, screen 578.00 / H to screen 1279.77 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1277.40 / W, screen 578.00 / H to screen 1279.77 / W, screen 651.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1280.37 / W, screen 578.00 / H to screen 1312.94 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1280.37 / W, screen 578.00 / H to screen 1312.94 / W, screen 714.39 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1296.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1313.54 / W, screen 578.00 / H to screen 1342.22 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1313.54 / W, screen 578.00 / H to screen 1342.22 / W, screen 732.76 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv1" at screen 1327.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1342.22 / W, screen 578.00 / H to screen 1344.51 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1342.22 / W, screen 578.00 / H to screen 1344.51 / W, screen 653.87 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1345.11 / W, screen 578.00 / H to screen 1377.86 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1345.11 / W, screen 578.00 / H to screen 1377.86 / W, screen 713.66 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1361.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1377.86 / W, screen 578.00 / H to screen 1379.15 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1377.86 / W, screen 578.00 / H to screen 1379.15 / W, screen 728.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1377.86 / W, screen 571.00 / H to screen 1379.15 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1379.75 / W, screen 578.00 / H to screen 1458.77 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1379.75 / W, screen 578.00 / H to screen 1458.77 / W, screen 636.11 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1379.75 / W, screen 571.00 / H to screen 1458.77 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1419.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 3.91 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "0.93 times as fast as fp32, 47 % of its own roofs, 51 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 88.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 88.82 / W, screen 396.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 89.42 / W, screen 322.00 / H to screen 153.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 89.42 / W, screen 322.00 / H to screen 153.34 / W, screen 391.91 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 121.1 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 153.94 / W, screen 322.00 / H to screen 163.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 153.94 / W, screen 322.00 / H to screen 163.36 / W, screen 413.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 163.96 / W, screen 322.00 / H to screen 177.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 163.96 / W, screen 322.00 / H to screen 177.27 / W, screen 387.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 163.96 / W, screen 315.00 / H to screen 177.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/bn" at screen 170.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 177.87 / W, screen 322.00 / H to screen 185.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 177.87 / W, screen 322.00 / H to screen 185.44 / W, screen 431.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 177.87 / W, screen 315.00 / H to screen 185.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 186.04 / W, screen 322.00 / H to screen 197.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 186.04 / W, screen 322.00 / H to screen 197.02 / W, screen 420.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 186.04 / W, screen 315.00 / H to screen 197.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 197.02 / W, screen 322.00 / H to screen 199.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 197.02 / W, screen 322.00 / H to screen 199.29 / W, screen 491.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 199.89 / W, screen 322.00 / H to screen 231.61 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 199.89 / W, screen 322.00 / H to screen 231.61 / W, screen 392.00 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 215.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 232.21 / W, screen 322.00 / H to screen 240.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 232.21 / W, screen 322.00 / H to screen 240.01 / W, screen 428.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 232.21 / W, screen 315.00 / H to screen 240.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 240.61 / W, screen 322.00 / H to screen 251.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 240.61 / W, screen 322.00 / H to screen 251.28 / W, screen 401.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 240.61 / W, screen 315.00 / H to screen 251.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 251.88 / W, screen 322.00 / H to screen 259.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 251.88 / W, screen 322.00 / H to screen 259.42 / W, screen 432.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 251.88 / W, screen 315.00 / H to screen 259.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 260.02 / W, screen 322.00 / H to screen 287.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 260.02 / W, screen 322.00 / H to screen 287.29 / W, screen 386.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 260.02 / W, screen 315.00 / H to screen 287.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "s2u0/shuffle" at screen 273.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 287.89 / W, screen 322.00 / H to screen 294.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 287.89 / W, screen 322.00 / H to screen 294.16 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 294.76 / W, screen 322.00 / H to screen 304.16 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 294.76 / W, screen 322.00 / H to screen 304.16 / W, screen 388.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 304.16 / W, screen 322.00 / H to screen 306.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 304.16 / W, screen 322.00 / H to screen 306.26 / W, screen 416.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 306.26 / W, screen 322.00 / H to screen 309.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 306.26 / W, screen 322.00 / H to screen 309.14 / W, screen 388.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 306.26 / W, screen 315.00 / H to screen 309.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 309.14 / W, screen 322.00 / H to screen 310.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 309.14 / W, screen 322.00 / H to screen 310.91 / W, screen 509.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 311.51 / W, screen 322.00 / H to screen 343.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 311.51 / W, screen 322.00 / H to screen 343.83 / W, screen 356.36 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 327.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 344.43 / W, screen 322.00 / H to screen 352.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 344.43 / W, screen 322.00 / H to screen 352.93 / W, screen 416.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 353.53 / W, screen 322.00 / H to screen 363.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 353.53 / W, screen 322.00 / H to screen 363.49 / W, screen 401.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 353.53 / W, screen 315.00 / H to screen 363.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 364.09 / W, screen 322.00 / H to screen 371.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 364.09 / W, screen 322.00 / H to screen 371.14 / W, screen 431.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 364.09 / W, screen 315.00 / H to screen 371.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 371.74 / W, screen 322.00 / H to screen 376.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 371.74 / W, screen 322.00 / H to screen 376.77 / W, screen 365.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 371.74 / W, screen 315.00 / H to screen 376.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 376.77 / W, screen 322.00 / H to screen 377.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 376.77 / W, screen 322.00 / H to screen 377.75 / W, screen 417.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 376.77 / W, screen 315.00 / H to screen 377.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 378.35 / W, screen 322.00 / H to screen 387.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 378.35 / W, screen 322.00 / H to screen 387.16 / W, screen 500.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 378.35 / W, screen 315.00 / H to screen 387.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 387.76 / W, screen 322.00 / H to screen 393.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 387.76 / W, screen 322.00 / H to screen 393.84 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 394.44 / W, screen 322.00 / H to screen 412.46 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 394.44 / W, screen 322.00 / H to screen 412.46 / W, screen 402.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 403.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 412.46 / W, screen 322.00 / H to screen 414.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 412.46 / W, screen 322.00 / H to screen 414.61 / W, screen 414.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 414.61 / W, screen 322.00 / H to screen 417.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 414.61 / W, screen 322.00 / H to screen 417.45 / W, screen 389.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 414.61 / W, screen 315.00 / H to screen 417.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 417.45 / W, screen 322.00 / H to screen 418.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 417.45 / W, screen 322.00 / H to screen 418.69 / W, screen 475.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 417.45 / W, screen 315.00 / H to screen 418.69 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 419.29 / W, screen 322.00 / H to screen 424.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 419.29 / W, screen 322.00 / H to screen 424.29 / W, screen 396.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 419.29 / W, screen 315.00 / H to screen 424.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 424.29 / W, screen 322.00 / H to screen 426.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 424.29 / W, screen 322.00 / H to screen 426.06 / W, screen 508.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 426.66 / W, screen 322.00 / H to screen 435.81 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 426.66 / W, screen 322.00 / H to screen 435.81 / W, screen 390.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 435.81 / W, screen 322.00 / H to screen 437.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.81 / W, screen 322.00 / H to screen 437.92 / W, screen 415.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.92 / W, screen 322.00 / H to screen 440.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 437.92 / W, screen 322.00 / H to screen 440.79 / W, screen 388.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.92 / W, screen 315.00 / H to screen 440.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 440.79 / W, screen 322.00 / H to screen 442.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 440.79 / W, screen 322.00 / H to screen 442.59 / W, screen 506.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 443.19 / W, screen 322.00 / H to screen 473.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 443.19 / W, screen 322.00 / H to screen 473.91 / W, screen 358.11 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 458.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 474.51 / W, screen 322.00 / H to screen 481.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 474.51 / W, screen 322.00 / H to screen 481.95 / W, screen 433.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 474.51 / W, screen 315.00 / H to screen 481.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 482.55 / W, screen 322.00 / H to screen 492.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 482.55 / W, screen 322.00 / H to screen 492.51 / W, screen 407.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 482.55 / W, screen 315.00 / H to screen 492.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.11 / W, screen 322.00 / H to screen 503.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.11 / W, screen 322.00 / H to screen 503.06 / W, screen 492.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.11 / W, screen 315.00 / H to screen 503.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 503.66 / W, screen 322.00 / H to screen 511.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 503.66 / W, screen 322.00 / H to screen 511.21 / W, screen 431.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 503.66 / W, screen 315.00 / H to screen 511.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 511.81 / W, screen 322.00 / H to screen 518.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 511.81 / W, screen 322.00 / H to screen 518.25 / W, screen 509.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 518.85 / W, screen 322.00 / H to screen 536.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 518.85 / W, screen 322.00 / H to screen 536.83 / W, screen 403.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 527.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 536.83 / W, screen 322.00 / H to screen 538.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 536.83 / W, screen 322.00 / H to screen 538.95 / W, screen 415.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.95 / W, screen 322.00 / H to screen 541.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 538.95 / W, screen 322.00 / H to screen 541.79 / W, screen 389.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 538.95 / W, screen 315.00 / H to screen 541.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 541.79 / W, screen 322.00 / H to screen 542.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 541.79 / W, screen 322.00 / H to screen 542.97 / W, screen 483.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 541.79 / W, screen 315.00 / H to screen 542.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 543.57 / W, screen 322.00 / H to screen 548.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.57 / W, screen 322.00 / H to screen 548.54 / W, screen 396.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.57 / W, screen 315.00 / H to screen 548.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 548.54 / W, screen 322.00 / H to screen 550.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 548.54 / W, screen 322.00 / H to screen 550.31 / W, screen 509.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 550.91 / W, screen 322.00 / H to screen 559.98 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 550.91 / W, screen 322.00 / H to screen 559.98 / W, screen 390.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 559.98 / W, screen 322.00 / H to screen 562.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 559.98 / W, screen 322.00 / H to screen 562.07 / W, screen 417.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 562.07 / W, screen 322.00 / H to screen 564.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 562.07 / W, screen 322.00 / H to screen 564.98 / W, screen 387.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 562.07 / W, screen 315.00 / H to screen 564.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 564.98 / W, screen 322.00 / H to screen 566.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 564.98 / W, screen 322.00 / H to screen 566.72 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 567.32 / W, screen 322.00 / H to screen 597.86 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 567.32 / W, screen 322.00 / H to screen 597.86 / W, screen 358.32 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 582.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 598.46 / W, screen 322.00 / H to screen 605.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 598.46 / W, screen 322.00 / H to screen 605.80 / W, screen 435.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 598.46 / W, screen 315.00 / H to screen 605.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 606.40 / W, screen 322.00 / H to screen 616.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 606.40 / W, screen 322.00 / H to screen 616.43 / W, screen 406.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 606.40 / W, screen 315.00 / H to screen 616.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 617.03 / W, screen 322.00 / H to screen 626.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 617.03 / W, screen 322.00 / H to screen 626.89 / W, screen 493.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 617.03 / W, screen 315.00 / H to screen 626.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 627.49 / W, screen 322.00 / H to screen 635.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 627.49 / W, screen 322.00 / H to screen 635.02 / W, screen 432.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 627.49 / W, screen 315.00 / H to screen 635.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 635.62 / W, screen 322.00 / H to screen 641.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 635.62 / W, screen 322.00 / H to screen 641.91 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 642.51 / W, screen 322.00 / H to screen 660.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 642.51 / W, screen 322.00 / H to screen 660.52 / W, screen 403.04 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 651.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 660.52 / W, screen 322.00 / H to screen 662.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 660.52 / W, screen 322.00 / H to screen 662.65 / W, screen 415.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 662.65 / W, screen 322.00 / H to screen 665.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 662.65 / W, screen 322.00 / H to screen 665.46 / W, screen 389.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 662.65 / W, screen 315.00 / H to screen 665.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 665.46 / W, screen 322.00 / H to screen 666.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 665.46 / W, screen 322.00 / H to screen 666.63 / W, screen 484.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 665.46 / W, screen 315.00 / H to screen 666.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 667.23 / W, screen 322.00 / H to screen 672.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 667.23 / W, screen 322.00 / H to screen 672.21 / W, screen 396.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 667.23 / W, screen 315.00 / H to screen 672.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 672.21 / W, screen 322.00 / H to screen 673.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 672.21 / W, screen 322.00 / H to screen 673.99 / W, screen 507.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 674.59 / W, screen 322.00 / H to screen 683.65 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 674.59 / W, screen 322.00 / H to screen 683.65 / W, screen 390.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 683.65 / W, screen 322.00 / H to screen 685.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 683.65 / W, screen 322.00 / H to screen 685.72 / W, screen 417.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 685.72 / W, screen 322.00 / H to screen 688.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 685.72 / W, screen 322.00 / H to screen 688.64 / W, screen 387.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 685.72 / W, screen 315.00 / H to screen 688.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 688.64 / W, screen 322.00 / H to screen 690.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 688.64 / W, screen 322.00 / H to screen 690.42 / W, screen 507.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 691.02 / W, screen 322.00 / H to screen 721.94 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 691.02 / W, screen 322.00 / H to screen 721.94 / W, screen 357.89 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 706.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 722.54 / W, screen 322.00 / H to screen 729.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 722.54 / W, screen 322.00 / H to screen 729.81 / W, screen 436.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 722.54 / W, screen 315.00 / H to screen 729.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 730.41 / W, screen 322.00 / H to screen 740.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 730.41 / W, screen 322.00 / H to screen 740.48 / W, screen 406.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 730.41 / W, screen 315.00 / H to screen 740.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 741.08 / W, screen 322.00 / H to screen 750.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 741.08 / W, screen 322.00 / H to screen 750.98 / W, screen 493.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 741.08 / W, screen 315.00 / H to screen 750.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 751.58 / W, screen 322.00 / H to screen 759.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 751.58 / W, screen 322.00 / H to screen 759.12 / W, screen 432.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 751.58 / W, screen 315.00 / H to screen 759.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 759.72 / W, screen 322.00 / H to screen 766.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 759.72 / W, screen 322.00 / H to screen 766.01 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 766.61 / W, screen 322.00 / H to screen 797.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 766.61 / W, screen 322.00 / H to screen 797.30 / W, screen 418.39 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 781.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 797.90 / W, screen 322.00 / H to screen 801.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 797.90 / W, screen 322.00 / H to screen 801.43 / W, screen 422.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 797.90 / W, screen 315.00 / H to screen 801.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 802.03 / W, screen 322.00 / H to screen 806.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 802.03 / W, screen 322.00 / H to screen 806.83 / W, screen 398.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 802.03 / W, screen 315.00 / H to screen 806.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 806.83 / W, screen 322.00 / H to screen 809.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 806.83 / W, screen 322.00 / H to screen 809.15 / W, screen 500.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 806.83 / W, screen 315.00 / H to screen 809.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.75 / W, screen 322.00 / H to screen 832.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.75 / W, screen 322.00 / H to screen 832.54 / W, screen 360.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.75 / W, screen 315.00 / H to screen 832.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "s3u0/shuffle" at screen 820.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 832.54 / W, screen 322.00 / H to screen 836.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 832.54 / W, screen 322.00 / H to screen 836.19 / W, screen 503.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 836.79 / W, screen 322.00 / H to screen 841.53 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 836.79 / W, screen 322.00 / H to screen 841.53 / W, screen 384.35 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 841.53 / W, screen 322.00 / H to screen 842.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 841.53 / W, screen 322.00 / H to screen 842.62 / W, screen 412.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 842.62 / W, screen 322.00 / H to screen 844.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 842.62 / W, screen 322.00 / H to screen 844.10 / W, screen 386.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 842.62 / W, screen 315.00 / H to screen 844.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 844.10 / W, screen 322.00 / H to screen 845.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 844.10 / W, screen 322.00 / H to screen 845.03 / W, screen 500.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 845.63 / W, screen 322.00 / H to screen 854.28 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 845.63 / W, screen 322.00 / H to screen 854.28 / W, screen 383.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 854.28 / W, screen 322.00 / H to screen 856.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 854.28 / W, screen 322.00 / H to screen 856.31 / W, screen 420.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 856.31 / W, screen 322.00 / H to screen 859.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 856.31 / W, screen 322.00 / H to screen 859.09 / W, screen 391.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 856.31 / W, screen 315.00 / H to screen 859.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 859.09 / W, screen 322.00 / H to screen 861.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 859.09 / W, screen 322.00 / H to screen 861.23 / W, screen 410.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 859.09 / W, screen 315.00 / H to screen 861.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 861.83 / W, screen 322.00 / H to screen 870.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 861.83 / W, screen 322.00 / H to screen 870.27 / W, screen 447.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 861.83 / W, screen 315.00 / H to screen 870.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 870.27 / W, screen 322.00 / H to screen 872.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 870.27 / W, screen 322.00 / H to screen 872.98 / W, screen 475.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 870.27 / W, screen 315.00 / H to screen 872.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 872.98 / W, screen 322.00 / H to screen 875.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 872.98 / W, screen 322.00 / H to screen 875.71 / W, screen 473.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 872.98 / W, screen 315.00 / H to screen 875.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 875.71 / W, screen 322.00 / H to screen 879.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 875.71 / W, screen 322.00 / H to screen 879.33 / W, screen 504.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 879.93 / W, screen 322.00 / H to screen 891.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 879.93 / W, screen 322.00 / H to screen 891.34 / W, screen 416.13 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 885.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 891.34 / W, screen 322.00 / H to screen 892.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 891.34 / W, screen 322.00 / H to screen 892.49 / W, screen 408.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 892.49 / W, screen 322.00 / H to screen 894.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 892.49 / W, screen 322.00 / H to screen 894.01 / W, screen 384.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 892.49 / W, screen 315.00 / H to screen 894.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 894.01 / W, screen 322.00 / H to screen 895.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 894.01 / W, screen 322.00 / H to screen 895.19 / W, screen 402.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 895.79 / W, screen 322.00 / H to screen 900.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 895.79 / W, screen 322.00 / H to screen 900.18 / W, screen 360.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 895.79 / W, screen 315.00 / H to screen 900.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 900.18 / W, screen 322.00 / H to screen 901.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 900.18 / W, screen 322.00 / H to screen 901.07 / W, screen 508.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 901.67 / W, screen 322.00 / H to screen 906.32 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 901.67 / W, screen 322.00 / H to screen 906.32 / W, screen 385.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 906.32 / W, screen 322.00 / H to screen 907.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 906.32 / W, screen 322.00 / H to screen 907.35 / W, screen 418.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 907.35 / W, screen 322.00 / H to screen 908.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 907.35 / W, screen 322.00 / H to screen 908.84 / W, screen 385.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 907.35 / W, screen 315.00 / H to screen 908.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 908.84 / W, screen 322.00 / H to screen 909.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 908.84 / W, screen 322.00 / H to screen 909.83 / W, screen 488.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 910.43 / W, screen 322.00 / H to screen 926.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 910.43 / W, screen 322.00 / H to screen 926.62 / W, screen 389.38 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 918.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 927.22 / W, screen 322.00 / H to screen 930.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 927.22 / W, screen 322.00 / H to screen 930.70 / W, screen 424.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 927.22 / W, screen 315.00 / H to screen 930.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 931.30 / W, screen 322.00 / H to screen 936.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 931.30 / W, screen 322.00 / H to screen 936.09 / W, screen 399.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 931.30 / W, screen 315.00 / H to screen 936.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 936.69 / W, screen 322.00 / H to screen 941.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 936.69 / W, screen 322.00 / H to screen 941.33 / W, screen 493.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 936.69 / W, screen 315.00 / H to screen 941.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 941.33 / W, screen 322.00 / H to screen 944.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 941.33 / W, screen 322.00 / H to screen 944.02 / W, screen 475.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 941.33 / W, screen 315.00 / H to screen 944.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 944.02 / W, screen 322.00 / H to screen 947.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 944.02 / W, screen 322.00 / H to screen 947.38 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 947.98 / W, screen 322.00 / H to screen 959.18 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 947.98 / W, screen 322.00 / H to screen 959.18 / W, screen 417.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 959.18 / W, screen 322.00 / H to screen 960.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 959.18 / W, screen 322.00 / H to screen 960.33 / W, screen 408.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 960.33 / W, screen 322.00 / H to screen 961.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 960.33 / W, screen 322.00 / H to screen 961.85 / W, screen 384.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 960.33 / W, screen 315.00 / H to screen 961.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 961.85 / W, screen 322.00 / H to screen 963.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 961.85 / W, screen 322.00 / H to screen 963.01 / W, screen 403.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 963.61 / W, screen 322.00 / H to screen 968.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 963.61 / W, screen 322.00 / H to screen 968.01 / W, screen 360.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 963.61 / W, screen 315.00 / H to screen 968.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 968.01 / W, screen 322.00 / H to screen 968.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 968.01 / W, screen 322.00 / H to screen 968.91 / W, screen 507.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 969.51 / W, screen 322.00 / H to screen 974.12 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 969.51 / W, screen 322.00 / H to screen 974.12 / W, screen 385.89 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 974.12 / W, screen 322.00 / H to screen 975.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 974.12 / W, screen 322.00 / H to screen 975.16 / W, screen 416.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 975.16 / W, screen 322.00 / H to screen 976.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 975.16 / W, screen 322.00 / H to screen 976.65 / W, screen 386.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 975.16 / W, screen 315.00 / H to screen 976.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 976.65 / W, screen 322.00 / H to screen 977.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 976.65 / W, screen 322.00 / H to screen 977.61 / W, screen 493.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 978.21 / W, screen 322.00 / H to screen 994.29 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 978.21 / W, screen 322.00 / H to screen 994.29 / W, screen 389.82 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 985.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 994.29 / W, screen 322.00 / H to screen 998.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 994.29 / W, screen 322.00 / H to screen 998.18 / W, screen 429.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 994.29 / W, screen 315.00 / H to screen 998.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 998.78 / W, screen 322.00 / H to screen 1003.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 998.78 / W, screen 322.00 / H to screen 1003.64 / W, screen 398.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 998.78 / W, screen 315.00 / H to screen 1003.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1004.24 / W, screen 322.00 / H to screen 1008.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1004.24 / W, screen 322.00 / H to screen 1008.98 / W, screen 489.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1004.24 / W, screen 315.00 / H to screen 1008.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1008.98 / W, screen 322.00 / H to screen 1011.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1008.98 / W, screen 322.00 / H to screen 1011.64 / W, screen 477.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1008.98 / W, screen 315.00 / H to screen 1011.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1011.64 / W, screen 322.00 / H to screen 1014.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1011.64 / W, screen 322.00 / H to screen 1014.97 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1015.57 / W, screen 322.00 / H to screen 1026.79 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1015.57 / W, screen 322.00 / H to screen 1026.79 / W, screen 417.74 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1026.79 / W, screen 322.00 / H to screen 1027.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1026.79 / W, screen 322.00 / H to screen 1027.91 / W, screen 410.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1027.91 / W, screen 322.00 / H to screen 1029.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1027.91 / W, screen 322.00 / H to screen 1029.43 / W, screen 384.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1027.91 / W, screen 315.00 / H to screen 1029.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1029.43 / W, screen 322.00 / H to screen 1030.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1029.43 / W, screen 322.00 / H to screen 1030.58 / W, screen 404.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1031.18 / W, screen 322.00 / H to screen 1035.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1031.18 / W, screen 322.00 / H to screen 1035.58 / W, screen 360.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1031.18 / W, screen 315.00 / H to screen 1035.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1035.58 / W, screen 322.00 / H to screen 1036.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1035.58 / W, screen 322.00 / H to screen 1036.48 / W, screen 507.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1037.08 / W, screen 322.00 / H to screen 1041.63 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1037.08 / W, screen 322.00 / H to screen 1041.63 / W, screen 386.66 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1041.63 / W, screen 322.00 / H to screen 1042.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1041.63 / W, screen 322.00 / H to screen 1042.65 / W, screen 419.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1042.65 / W, screen 322.00 / H to screen 1044.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1042.65 / W, screen 322.00 / H to screen 1044.12 / W, screen 386.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1042.65 / W, screen 315.00 / H to screen 1044.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1044.12 / W, screen 322.00 / H to screen 1045.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1044.12 / W, screen 322.00 / H to screen 1045.07 / W, screen 496.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1045.67 / W, screen 322.00 / H to screen 1061.82 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1045.67 / W, screen 322.00 / H to screen 1061.82 / W, screen 389.55 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 1053.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1061.82 / W, screen 322.00 / H to screen 1065.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1061.82 / W, screen 322.00 / H to screen 1065.74 / W, screen 428.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1061.82 / W, screen 315.00 / H to screen 1065.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1066.34 / W, screen 322.00 / H to screen 1071.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1066.34 / W, screen 322.00 / H to screen 1071.74 / W, screen 391.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1066.34 / W, screen 315.00 / H to screen 1071.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1072.34 / W, screen 322.00 / H to screen 1077.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1072.34 / W, screen 322.00 / H to screen 1077.06 / W, screen 490.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1072.34 / W, screen 315.00 / H to screen 1077.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1077.06 / W, screen 322.00 / H to screen 1079.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1077.06 / W, screen 322.00 / H to screen 1079.72 / W, screen 477.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1077.06 / W, screen 315.00 / H to screen 1079.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1079.72 / W, screen 322.00 / H to screen 1083.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1079.72 / W, screen 322.00 / H to screen 1083.14 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1083.74 / W, screen 322.00 / H to screen 1094.99 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1083.74 / W, screen 322.00 / H to screen 1094.99 / W, screen 417.43 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1094.99 / W, screen 322.00 / H to screen 1096.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1094.99 / W, screen 322.00 / H to screen 1096.21 / W, screen 403.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1096.21 / W, screen 322.00 / H to screen 1097.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1096.21 / W, screen 322.00 / H to screen 1097.70 / W, screen 385.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1096.21 / W, screen 315.00 / H to screen 1097.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1097.70 / W, screen 322.00 / H to screen 1098.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1097.70 / W, screen 322.00 / H to screen 1098.87 / W, screen 402.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1099.47 / W, screen 322.00 / H to screen 1103.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1099.47 / W, screen 322.00 / H to screen 1103.88 / W, screen 359.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1099.47 / W, screen 315.00 / H to screen 1103.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1103.88 / W, screen 322.00 / H to screen 1104.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1103.88 / W, screen 322.00 / H to screen 1104.85 / W, screen 492.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1105.45 / W, screen 322.00 / H to screen 1110.09 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1105.45 / W, screen 322.00 / H to screen 1110.09 / W, screen 385.55 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1110.09 / W, screen 322.00 / H to screen 1111.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1110.09 / W, screen 322.00 / H to screen 1111.13 / W, screen 416.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1111.13 / W, screen 322.00 / H to screen 1112.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1111.13 / W, screen 322.00 / H to screen 1112.62 / W, screen 385.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1111.13 / W, screen 315.00 / H to screen 1112.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1112.62 / W, screen 322.00 / H to screen 1113.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1112.62 / W, screen 322.00 / H to screen 1113.59 / W, screen 492.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1114.19 / W, screen 322.00 / H to screen 1130.63 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1114.19 / W, screen 322.00 / H to screen 1130.63 / W, screen 388.40 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 1122.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1130.63 / W, screen 322.00 / H to screen 1134.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1130.63 / W, screen 322.00 / H to screen 1134.53 / W, screen 428.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1130.63 / W, screen 315.00 / H to screen 1134.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1135.13 / W, screen 322.00 / H to screen 1139.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1135.13 / W, screen 322.00 / H to screen 1139.90 / W, screen 400.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1135.13 / W, screen 315.00 / H to screen 1139.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1140.50 / W, screen 322.00 / H to screen 1145.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1140.50 / W, screen 322.00 / H to screen 1145.24 / W, screen 489.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1140.50 / W, screen 315.00 / H to screen 1145.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1145.24 / W, screen 322.00 / H to screen 1147.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1145.24 / W, screen 322.00 / H to screen 1147.93 / W, screen 476.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1145.24 / W, screen 315.00 / H to screen 1147.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1147.93 / W, screen 322.00 / H to screen 1151.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1147.93 / W, screen 322.00 / H to screen 1151.42 / W, screen 511.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1152.02 / W, screen 322.00 / H to screen 1163.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1152.02 / W, screen 322.00 / H to screen 1163.35 / W, screen 416.77 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1163.35 / W, screen 322.00 / H to screen 1164.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1163.35 / W, screen 322.00 / H to screen 1164.52 / W, screen 407.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1164.52 / W, screen 322.00 / H to screen 1165.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1164.52 / W, screen 322.00 / H to screen 1165.98 / W, screen 386.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1164.52 / W, screen 315.00 / H to screen 1165.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1165.98 / W, screen 322.00 / H to screen 1167.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1165.98 / W, screen 322.00 / H to screen 1167.14 / W, screen 403.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1167.74 / W, screen 322.00 / H to screen 1172.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1167.74 / W, screen 322.00 / H to screen 1172.17 / W, screen 359.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1167.74 / W, screen 315.00 / H to screen 1172.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1172.17 / W, screen 322.00 / H to screen 1173.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1172.17 / W, screen 322.00 / H to screen 1173.09 / W, screen 500.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1173.69 / W, screen 322.00 / H to screen 1178.34 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1173.69 / W, screen 322.00 / H to screen 1178.34 / W, screen 385.46 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1178.34 / W, screen 322.00 / H to screen 1179.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1178.34 / W, screen 322.00 / H to screen 1179.37 / W, screen 418.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1179.37 / W, screen 322.00 / H to screen 1180.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1179.37 / W, screen 322.00 / H to screen 1180.91 / W, screen 383.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1179.37 / W, screen 315.00 / H to screen 1180.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1180.91 / W, screen 322.00 / H to screen 1181.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1180.91 / W, screen 322.00 / H to screen 1181.85 / W, screen 497.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1182.45 / W, screen 322.00 / H to screen 1198.56 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1182.45 / W, screen 322.00 / H to screen 1198.56 / W, screen 389.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1190.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1198.56 / W, screen 322.00 / H to screen 1202.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1198.56 / W, screen 322.00 / H to screen 1202.44 / W, screen 429.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1198.56 / W, screen 315.00 / H to screen 1202.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1203.04 / W, screen 322.00 / H to screen 1207.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1203.04 / W, screen 322.00 / H to screen 1207.77 / W, screen 400.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1203.04 / W, screen 315.00 / H to screen 1207.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1208.37 / W, screen 322.00 / H to screen 1213.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1208.37 / W, screen 322.00 / H to screen 1213.16 / W, screen 488.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1208.37 / W, screen 315.00 / H to screen 1213.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1213.16 / W, screen 322.00 / H to screen 1215.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1213.16 / W, screen 322.00 / H to screen 1215.85 / W, screen 475.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1213.16 / W, screen 315.00 / H to screen 1215.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1215.85 / W, screen 322.00 / H to screen 1219.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1215.85 / W, screen 322.00 / H to screen 1219.26 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1219.86 / W, screen 322.00 / H to screen 1231.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1219.86 / W, screen 322.00 / H to screen 1231.20 / W, screen 416.74 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1231.20 / W, screen 322.00 / H to screen 1232.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1231.20 / W, screen 322.00 / H to screen 1232.34 / W, screen 409.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.34 / W, screen 322.00 / H to screen 1233.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1232.34 / W, screen 322.00 / H to screen 1233.83 / W, screen 385.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.34 / W, screen 315.00 / H to screen 1233.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1233.83 / W, screen 322.00 / H to screen 1234.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1233.83 / W, screen 322.00 / H to screen 1234.99 / W, screen 403.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1235.59 / W, screen 322.00 / H to screen 1240.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1235.59 / W, screen 322.00 / H to screen 1240.02 / W, screen 359.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1235.59 / W, screen 315.00 / H to screen 1240.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1240.02 / W, screen 322.00 / H to screen 1240.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1240.02 / W, screen 322.00 / H to screen 1240.98 / W, screen 494.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1241.58 / W, screen 322.00 / H to screen 1246.13 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1241.58 / W, screen 322.00 / H to screen 1246.13 / W, screen 386.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1246.13 / W, screen 322.00 / H to screen 1247.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1246.13 / W, screen 322.00 / H to screen 1247.13 / W, screen 420.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1247.13 / W, screen 322.00 / H to screen 1248.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1247.13 / W, screen 322.00 / H to screen 1248.63 / W, screen 385.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1247.13 / W, screen 315.00 / H to screen 1248.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1248.63 / W, screen 322.00 / H to screen 1249.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1248.63 / W, screen 322.00 / H to screen 1249.59 / W, screen 494.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1250.19 / W, screen 322.00 / H to screen 1266.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1250.19 / W, screen 322.00 / H to screen 1266.20 / W, screen 390.12 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1257.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1266.20 / W, screen 322.00 / H to screen 1270.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1266.20 / W, screen 322.00 / H to screen 1270.18 / W, screen 426.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1266.20 / W, screen 315.00 / H to screen 1270.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1270.78 / W, screen 322.00 / H to screen 1275.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1270.78 / W, screen 322.00 / H to screen 1275.55 / W, screen 400.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1270.78 / W, screen 315.00 / H to screen 1275.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1276.15 / W, screen 322.00 / H to screen 1280.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1276.15 / W, screen 322.00 / H to screen 1280.92 / W, screen 488.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1276.15 / W, screen 315.00 / H to screen 1280.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1280.92 / W, screen 322.00 / H to screen 1283.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1280.92 / W, screen 322.00 / H to screen 1283.57 / W, screen 478.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1280.92 / W, screen 315.00 / H to screen 1283.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1283.57 / W, screen 322.00 / H to screen 1286.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.57 / W, screen 322.00 / H to screen 1286.96 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1287.56 / W, screen 322.00 / H to screen 1298.78 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1287.56 / W, screen 322.00 / H to screen 1298.78 / W, screen 417.71 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1298.78 / W, screen 322.00 / H to screen 1299.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1298.78 / W, screen 322.00 / H to screen 1299.92 / W, screen 408.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1299.92 / W, screen 322.00 / H to screen 1301.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1299.92 / W, screen 322.00 / H to screen 1301.45 / W, screen 384.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1299.92 / W, screen 315.00 / H to screen 1301.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1301.45 / W, screen 322.00 / H to screen 1302.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1301.45 / W, screen 322.00 / H to screen 1302.59 / W, screen 404.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.19 / W, screen 322.00 / H to screen 1307.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1303.19 / W, screen 322.00 / H to screen 1307.59 / W, screen 360.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.19 / W, screen 315.00 / H to screen 1307.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1307.59 / W, screen 322.00 / H to screen 1308.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.59 / W, screen 322.00 / H to screen 1308.56 / W, screen 492.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1309.16 / W, screen 322.00 / H to screen 1313.82 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1309.16 / W, screen 322.00 / H to screen 1313.82 / W, screen 385.27 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1313.82 / W, screen 322.00 / H to screen 1314.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1313.82 / W, screen 322.00 / H to screen 1314.84 / W, screen 419.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1314.84 / W, screen 322.00 / H to screen 1316.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1314.84 / W, screen 322.00 / H to screen 1316.31 / W, screen 386.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1314.84 / W, screen 315.00 / H to screen 1316.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1316.31 / W, screen 322.00 / H to screen 1317.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1316.31 / W, screen 322.00 / H to screen 1317.27 / W, screen 494.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1317.87 / W, screen 322.00 / H to screen 1334.00 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1317.87 / W, screen 322.00 / H to screen 1334.00 / W, screen 389.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1325.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1334.00 / W, screen 322.00 / H to screen 1337.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1334.00 / W, screen 322.00 / H to screen 1337.89 / W, screen 429.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1334.00 / W, screen 315.00 / H to screen 1337.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1338.49 / W, screen 322.00 / H to screen 1343.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1338.49 / W, screen 322.00 / H to screen 1343.28 / W, screen 399.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1338.49 / W, screen 315.00 / H to screen 1343.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1343.88 / W, screen 322.00 / H to screen 1348.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1343.88 / W, screen 322.00 / H to screen 1348.63 / W, screen 489.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1343.88 / W, screen 315.00 / H to screen 1348.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1348.63 / W, screen 322.00 / H to screen 1351.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1348.63 / W, screen 322.00 / H to screen 1351.31 / W, screen 477.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1348.63 / W, screen 315.00 / H to screen 1351.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1351.31 / W, screen 322.00 / H to screen 1354.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1351.31 / W, screen 322.00 / H to screen 1354.64 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1355.24 / W, screen 322.00 / H to screen 1373.27 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1355.24 / W, screen 322.00 / H to screen 1373.27 / W, screen 443.49 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1364.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1373.27 / W, screen 322.00 / H to screen 1375.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1373.27 / W, screen 322.00 / H to screen 1375.36 / W, screen 416.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1375.36 / W, screen 322.00 / H to screen 1378.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1375.36 / W, screen 322.00 / H to screen 1378.30 / W, screen 387.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1375.36 / W, screen 315.00 / H to screen 1378.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1378.30 / W, screen 322.00 / H to screen 1380.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1378.30 / W, screen 322.00 / H to screen 1380.45 / W, screen 410.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1378.30 / W, screen 315.00 / H to screen 1380.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1381.05 / W, screen 322.00 / H to screen 1390.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1381.05 / W, screen 322.00 / H to screen 1390.18 / W, screen 364.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1381.05 / W, screen 315.00 / H to screen 1390.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1390.18 / W, screen 322.00 / H to screen 1391.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1390.18 / W, screen 322.00 / H to screen 1391.91 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1391.91 / W, screen 322.00 / H to screen 1395.14 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1391.91 / W, screen 322.00 / H to screen 1395.14 / W, screen 373.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1395.14 / W, screen 322.00 / H to screen 1395.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1395.14 / W, screen 322.00 / H to screen 1395.73 / W, screen 404.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1395.73 / W, screen 322.00 / H to screen 1396.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1395.73 / W, screen 322.00 / H to screen 1396.60 / W, screen 378.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1395.73 / W, screen 315.00 / H to screen 1396.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1396.60 / W, screen 322.00 / H to screen 1397.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1396.60 / W, screen 322.00 / H to screen 1397.18 / W, screen 463.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1397.78 / W, screen 322.00 / H to screen 1403.59 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1397.78 / W, screen 322.00 / H to screen 1403.59 / W, screen 410.28 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1403.59 / W, screen 322.00 / H to screen 1404.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1403.59 / W, screen 322.00 / H to screen 1404.72 / W, screen 410.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1404.72 / W, screen 322.00 / H to screen 1406.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1404.72 / W, screen 322.00 / H to screen 1406.31 / W, screen 383.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1404.72 / W, screen 315.00 / H to screen 1406.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1406.31 / W, screen 322.00 / H to screen 1407.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1406.31 / W, screen 322.00 / H to screen 1407.45 / W, screen 404.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1408.05 / W, screen 322.00 / H to screen 1412.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1408.05 / W, screen 322.00 / H to screen 1412.10 / W, screen 436.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1408.05 / W, screen 315.00 / H to screen 1412.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1412.10 / W, screen 322.00 / H to screen 1413.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1412.10 / W, screen 322.00 / H to screen 1413.34 / W, screen 475.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1412.10 / W, screen 315.00 / H to screen 1413.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1413.34 / W, screen 322.00 / H to screen 1414.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1413.34 / W, screen 322.00 / H to screen 1414.65 / W, screen 468.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1413.34 / W, screen 315.00 / H to screen 1414.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1414.65 / W, screen 322.00 / H to screen 1416.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1414.65 / W, screen 322.00 / H to screen 1416.48 / W, screen 501.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1417.08 / W, screen 322.00 / H to screen 1425.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1417.08 / W, screen 322.00 / H to screen 1425.19 / W, screen 451.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1425.19 / W, screen 322.00 / H to screen 1425.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1425.19 / W, screen 322.00 / H to screen 1425.89 / W, screen 392.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1425.89 / W, screen 322.00 / H to screen 1426.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1425.89 / W, screen 322.00 / H to screen 1426.74 / W, screen 379.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1425.89 / W, screen 315.00 / H to screen 1426.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1426.74 / W, screen 322.00 / H to screen 1427.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1426.74 / W, screen 322.00 / H to screen 1427.14 / W, screen 442.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1427.14 / W, screen 322.00 / H to screen 1429.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1427.14 / W, screen 322.00 / H to screen 1429.85 / W, screen 356.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1427.14 / W, screen 315.00 / H to screen 1429.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1429.85 / W, screen 322.00 / H to screen 1430.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1429.85 / W, screen 322.00 / H to screen 1430.43 / W, screen 465.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1430.43 / W, screen 322.00 / H to screen 1433.61 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1430.43 / W, screen 322.00 / H to screen 1433.61 / W, screen 374.37 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1433.61 / W, screen 322.00 / H to screen 1434.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1433.61 / W, screen 322.00 / H to screen 1434.13 / W, screen 417.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1434.13 / W, screen 322.00 / H to screen 1435.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1434.13 / W, screen 322.00 / H to screen 1435.01 / W, screen 377.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1434.13 / W, screen 315.00 / H to screen 1435.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1435.01 / W, screen 322.00 / H to screen 1435.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1435.01 / W, screen 322.00 / H to screen 1435.56 / W, screen 472.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1436.16 / W, screen 322.00 / H to screen 1447.55 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1436.16 / W, screen 322.00 / H to screen 1447.55 / W, screen 416.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1447.55 / W, screen 322.00 / H to screen 1449.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1447.55 / W, screen 322.00 / H to screen 1449.61 / W, screen 417.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1449.61 / W, screen 322.00 / H to screen 1452.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1449.61 / W, screen 322.00 / H to screen 1452.56 / W, screen 389.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1449.61 / W, screen 315.00 / H to screen 1452.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1452.56 / W, screen 322.00 / H to screen 1454.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1452.56 / W, screen 322.00 / H to screen 1454.98 / W, screen 493.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1452.56 / W, screen 315.00 / H to screen 1454.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1454.98 / W, screen 322.00 / H to screen 1456.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1454.98 / W, screen 322.00 / H to screen 1456.18 / W, screen 480.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1454.98 / W, screen 315.00 / H to screen 1456.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1456.18 / W, screen 322.00 / H to screen 1458.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1456.18 / W, screen 322.00 / H to screen 1458.05 / W, screen 498.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1458.65 / W, screen 322.00 / H to screen 1466.64 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1458.65 / W, screen 322.00 / H to screen 1466.64 / W, screen 453.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1466.64 / W, screen 322.00 / H to screen 1467.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1466.64 / W, screen 322.00 / H to screen 1467.32 / W, screen 395.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1467.32 / W, screen 322.00 / H to screen 1468.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1467.32 / W, screen 322.00 / H to screen 1468.18 / W, screen 378.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1467.32 / W, screen 315.00 / H to screen 1468.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1468.18 / W, screen 322.00 / H to screen 1468.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1468.18 / W, screen 322.00 / H to screen 1468.59 / W, screen 436.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1468.59 / W, screen 322.00 / H to screen 1471.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1468.59 / W, screen 322.00 / H to screen 1471.37 / W, screen 355.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1468.59 / W, screen 315.00 / H to screen 1471.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1471.37 / W, screen 322.00 / H to screen 1471.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1471.37 / W, screen 322.00 / H to screen 1471.91 / W, screen 475.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1471.91 / W, screen 322.00 / H to screen 1475.01 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1471.91 / W, screen 322.00 / H to screen 1475.01 / W, screen 375.61 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1475.01 / W, screen 322.00 / H to screen 1475.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1475.01 / W, screen 322.00 / H to screen 1475.60 / W, screen 405.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1475.60 / W, screen 322.00 / H to screen 1476.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1475.60 / W, screen 322.00 / H to screen 1476.44 / W, screen 380.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1475.60 / W, screen 315.00 / H to screen 1476.44 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1476.44 / W, screen 322.00 / H to screen 1477.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1476.44 / W, screen 322.00 / H to screen 1477.08 / W, screen 452.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1477.68 / W, screen 322.00 / H to screen 1489.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1477.68 / W, screen 322.00 / H to screen 1489.17 / W, screen 415.53 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1483.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1489.17 / W, screen 322.00 / H to screen 1491.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1489.17 / W, screen 322.00 / H to screen 1491.29 / W, screen 415.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1491.29 / W, screen 322.00 / H to screen 1494.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1491.29 / W, screen 322.00 / H to screen 1494.27 / W, screen 388.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1491.29 / W, screen 315.00 / H to screen 1494.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1494.27 / W, screen 322.00 / H to screen 1496.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1494.27 / W, screen 322.00 / H to screen 1496.64 / W, screen 496.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1494.27 / W, screen 315.00 / H to screen 1496.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1496.64 / W, screen 322.00 / H to screen 1497.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1496.64 / W, screen 322.00 / H to screen 1497.88 / W, screen 475.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1496.64 / W, screen 315.00 / H to screen 1497.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1497.88 / W, screen 322.00 / H to screen 1499.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1497.88 / W, screen 322.00 / H to screen 1499.70 / W, screen 504.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1500.30 / W, screen 322.00 / H to screen 1508.25 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1500.30 / W, screen 322.00 / H to screen 1508.25 / W, screen 454.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1508.25 / W, screen 322.00 / H to screen 1508.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1508.25 / W, screen 322.00 / H to screen 1508.90 / W, screen 397.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1508.90 / W, screen 322.00 / H to screen 1509.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1508.90 / W, screen 322.00 / H to screen 1509.78 / W, screen 377.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1508.90 / W, screen 315.00 / H to screen 1509.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1509.78 / W, screen 322.00 / H to screen 1510.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1509.78 / W, screen 322.00 / H to screen 1510.18 / W, screen 440.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1510.18 / W, screen 322.00 / H to screen 1512.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1510.18 / W, screen 322.00 / H to screen 1512.95 / W, screen 356.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1510.18 / W, screen 315.00 / H to screen 1512.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1512.95 / W, screen 322.00 / H to screen 1513.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1512.95 / W, screen 322.00 / H to screen 1513.51 / W, screen 467.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1513.51 / W, screen 322.00 / H to screen 1516.63 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1513.51 / W, screen 322.00 / H to screen 1516.63 / W, screen 375.48 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1516.63 / W, screen 322.00 / H to screen 1517.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1516.63 / W, screen 322.00 / H to screen 1517.22 / W, screen 405.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1517.22 / W, screen 322.00 / H to screen 1518.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1517.22 / W, screen 322.00 / H to screen 1518.14 / W, screen 375.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1517.22 / W, screen 315.00 / H to screen 1518.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1518.14 / W, screen 322.00 / H to screen 1518.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1518.14 / W, screen 322.00 / H to screen 1518.72 / W, screen 462.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1519.32 / W, screen 322.00 / H to screen 1530.64 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1519.32 / W, screen 322.00 / H to screen 1530.64 / W, screen 416.96 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1530.64 / W, screen 322.00 / H to screen 1532.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1530.64 / W, screen 322.00 / H to screen 1532.79 / W, screen 413.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1532.79 / W, screen 322.00 / H to screen 1535.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1532.79 / W, screen 322.00 / H to screen 1535.71 / W, screen 390.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1532.79 / W, screen 315.00 / H to screen 1535.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1535.71 / W, screen 322.00 / H to screen 1538.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1535.71 / W, screen 322.00 / H to screen 1538.06 / W, screen 497.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1535.71 / W, screen 315.00 / H to screen 1538.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1538.06 / W, screen 322.00 / H to screen 1539.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1538.06 / W, screen 322.00 / H to screen 1539.31 / W, screen 475.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1538.06 / W, screen 315.00 / H to screen 1539.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1539.31 / W, screen 322.00 / H to screen 1540.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1539.31 / W, screen 322.00 / H to screen 1540.47 / W, screen 490.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1539.31 / W, screen 315.00 / H to screen 1540.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1540.47 / W, screen 322.00 / H to screen 1540.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1540.47 / W, screen 322.00 / H to screen 1540.97 / W, screen 337.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1541.57 / W, screen 322.00 / H to screen 1559.67 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1541.57 / W, screen 322.00 / H to screen 1559.67 / W, screen 385.12 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1541.57 / W, screen 315.00 / H to screen 1559.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1550.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1559.67 / W, screen 322.00 / H to screen 1560.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1559.67 / W, screen 322.00 / H to screen 1560.00 / W, screen 331.37 / H fc rgb '#f2b75c' fs solid noborder
set label "int8 deployable: 1.34 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.70 times as fast as fp32, 51 % of its own roofs, 11 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.93 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.93 / W, screen 200.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 85.53 / W, screen 66.00 / H to screen 126.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 85.53 / W, screen 66.00 / H to screen 126.66 / W, screen 147.07 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 105.8 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 127.26 / W, screen 66.00 / H to screen 131.69 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 127.26 / W, screen 66.00 / H to screen 131.69 / W, screen 114.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 127.26 / W, screen 59.00 / H to screen 131.69 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 132.29 / W, screen 66.00 / H to screen 150.11 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 132.29 / W, screen 66.00 / H to screen 150.11 / W, screen 188.82 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 140.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 150.71 / W, screen 66.00 / H to screen 154.43 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 150.71 / W, screen 66.00 / H to screen 154.43 / W, screen 131.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 154.43 / W, screen 66.00 / H to screen 157.35 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 154.43 / W, screen 66.00 / H to screen 157.35 / W, screen 98.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 154.43 / W, screen 59.00 / H to screen 157.35 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 157.95 / W, screen 66.00 / H to screen 171.50 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 157.95 / W, screen 66.00 / H to screen 171.50 / W, screen 145.94 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 164.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 172.10 / W, screen 66.00 / H to screen 176.25 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 172.10 / W, screen 66.00 / H to screen 176.25 / W, screen 114.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 176.85 / W, screen 66.00 / H to screen 187.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 176.85 / W, screen 66.00 / H to screen 187.66 / W, screen 198.17 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 187.66 / W, screen 66.00 / H to screen 191.24 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 187.66 / W, screen 66.00 / H to screen 191.24 / W, screen 145.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 191.24 / W, screen 66.00 / H to screen 194.16 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 191.24 / W, screen 66.00 / H to screen 194.16 / W, screen 98.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 191.24 / W, screen 59.00 / H to screen 194.16 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 194.76 / W, screen 66.00 / H to screen 215.11 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 194.76 / W, screen 66.00 / H to screen 215.11 / W, screen 120.01 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 204.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 215.71 / W, screen 66.00 / H to screen 226.61 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.71 / W, screen 66.00 / H to screen 226.61 / W, screen 197.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 226.61 / W, screen 66.00 / H to screen 230.09 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 226.61 / W, screen 66.00 / H to screen 230.09 / W, screen 147.24 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 230.09 / W, screen 66.00 / H to screen 232.96 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 230.09 / W, screen 66.00 / H to screen 232.96 / W, screen 98.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 230.09 / W, screen 59.00 / H to screen 232.96 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 233.56 / W, screen 66.00 / H to screen 253.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 233.56 / W, screen 66.00 / H to screen 253.69 / W, screen 120.57 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 243.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 254.29 / W, screen 66.00 / H to screen 265.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 254.29 / W, screen 66.00 / H to screen 265.16 / W, screen 197.46 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 265.16 / W, screen 66.00 / H to screen 268.63 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 265.16 / W, screen 66.00 / H to screen 268.63 / W, screen 147.41 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 268.63 / W, screen 66.00 / H to screen 271.49 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 268.63 / W, screen 66.00 / H to screen 271.49 / W, screen 99.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 268.63 / W, screen 59.00 / H to screen 271.49 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 272.09 / W, screen 66.00 / H to screen 292.29 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 272.09 / W, screen 66.00 / H to screen 292.29 / W, screen 120.38 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 281.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 292.89 / W, screen 66.00 / H to screen 311.43 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 292.89 / W, screen 66.00 / H to screen 311.43 / W, screen 184.18 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 301.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 311.43 / W, screen 66.00 / H to screen 313.59 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 311.43 / W, screen 66.00 / H to screen 313.59 / W, screen 131.46 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 313.59 / W, screen 66.00 / H to screen 315.61 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 313.59 / W, screen 66.00 / H to screen 315.61 / W, screen 89.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 313.59 / W, screen 59.00 / H to screen 315.61 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 316.21 / W, screen 66.00 / H to screen 321.06 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 316.21 / W, screen 66.00 / H to screen 321.06 / W, screen 169.84 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 321.66 / W, screen 66.00 / H to screen 328.40 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 321.66 / W, screen 66.00 / H to screen 328.40 / W, screen 189.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 329.00 / W, screen 66.00 / H to screen 336.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 329.00 / W, screen 66.00 / H to screen 336.45 / W, screen 206.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 336.45 / W, screen 66.00 / H to screen 338.15 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 336.45 / W, screen 66.00 / H to screen 338.15 / W, screen 149.48 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 338.15 / W, screen 66.00 / H to screen 340.19 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 338.15 / W, screen 66.00 / H to screen 340.19 / W, screen 89.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 338.15 / W, screen 59.00 / H to screen 340.19 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 340.79 / W, screen 66.00 / H to screen 352.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 340.79 / W, screen 66.00 / H to screen 352.95 / W, screen 154.68 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 346.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 353.55 / W, screen 66.00 / H to screen 360.96 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 353.55 / W, screen 66.00 / H to screen 360.96 / W, screen 207.20 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 360.96 / W, screen 66.00 / H to screen 362.64 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 360.96 / W, screen 66.00 / H to screen 362.64 / W, screen 149.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 362.64 / W, screen 66.00 / H to screen 364.70 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 362.64 / W, screen 66.00 / H to screen 364.70 / W, screen 89.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 362.64 / W, screen 59.00 / H to screen 364.70 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 365.30 / W, screen 66.00 / H to screen 377.43 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 365.30 / W, screen 66.00 / H to screen 377.43 / W, screen 154.90 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 371.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 378.03 / W, screen 66.00 / H to screen 385.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 378.03 / W, screen 66.00 / H to screen 385.45 / W, screen 207.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 385.45 / W, screen 66.00 / H to screen 387.12 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 385.45 / W, screen 66.00 / H to screen 387.12 / W, screen 150.64 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 387.12 / W, screen 66.00 / H to screen 389.12 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 387.12 / W, screen 66.00 / H to screen 389.12 / W, screen 89.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 387.12 / W, screen 59.00 / H to screen 389.12 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 389.72 / W, screen 66.00 / H to screen 401.84 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 389.72 / W, screen 66.00 / H to screen 401.84 / W, screen 154.90 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 395.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 402.44 / W, screen 66.00 / H to screen 409.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 402.44 / W, screen 66.00 / H to screen 409.88 / W, screen 206.72 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 409.88 / W, screen 66.00 / H to screen 411.59 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 409.88 / W, screen 66.00 / H to screen 411.59 / W, screen 148.72 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 411.59 / W, screen 66.00 / H to screen 413.60 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 411.59 / W, screen 66.00 / H to screen 413.60 / W, screen 89.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 411.59 / W, screen 59.00 / H to screen 413.60 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 414.20 / W, screen 66.00 / H to screen 426.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 414.20 / W, screen 66.00 / H to screen 426.33 / W, screen 154.87 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 420.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 426.93 / W, screen 66.00 / H to screen 434.32 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 426.93 / W, screen 66.00 / H to screen 434.32 / W, screen 207.54 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 434.32 / W, screen 66.00 / H to screen 436.04 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 434.32 / W, screen 66.00 / H to screen 436.04 / W, screen 148.14 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 436.04 / W, screen 66.00 / H to screen 438.07 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 436.04 / W, screen 66.00 / H to screen 438.07 / W, screen 89.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 436.04 / W, screen 59.00 / H to screen 438.07 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 438.67 / W, screen 66.00 / H to screen 450.80 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 438.67 / W, screen 66.00 / H to screen 450.80 / W, screen 154.82 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 444.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 451.40 / W, screen 66.00 / H to screen 458.80 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 451.40 / W, screen 66.00 / H to screen 458.80 / W, screen 207.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 458.80 / W, screen 66.00 / H to screen 460.52 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 458.80 / W, screen 66.00 / H to screen 460.52 / W, screen 148.33 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 460.52 / W, screen 66.00 / H to screen 462.57 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 460.52 / W, screen 66.00 / H to screen 462.57 / W, screen 89.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 460.52 / W, screen 59.00 / H to screen 462.57 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 463.17 / W, screen 66.00 / H to screen 475.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 463.17 / W, screen 66.00 / H to screen 475.30 / W, screen 154.84 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 468.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 475.90 / W, screen 66.00 / H to screen 483.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 475.90 / W, screen 66.00 / H to screen 483.33 / W, screen 206.85 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 483.33 / W, screen 66.00 / H to screen 485.01 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 483.33 / W, screen 66.00 / H to screen 485.01 / W, screen 149.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 485.01 / W, screen 66.00 / H to screen 487.04 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 485.01 / W, screen 66.00 / H to screen 487.04 / W, screen 89.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 485.01 / W, screen 59.00 / H to screen 487.04 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 487.64 / W, screen 66.00 / H to screen 499.76 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 487.64 / W, screen 66.00 / H to screen 499.76 / W, screen 154.93 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 493.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 500.36 / W, screen 66.00 / H to screen 513.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 500.36 / W, screen 66.00 / H to screen 513.95 / W, screen 225.44 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 506.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 513.95 / W, screen 66.00 / H to screen 515.23 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 513.95 / W, screen 66.00 / H to screen 515.23 / W, screen 120.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 515.23 / W, screen 66.00 / H to screen 515.94 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 515.23 / W, screen 66.00 / H to screen 515.94 / W, screen 99.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 515.23 / W, screen 59.00 / H to screen 515.94 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 516.54 / W, screen 66.00 / H to screen 520.16 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 516.54 / W, screen 66.00 / H to screen 520.16 / W, screen 199.80 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 520.16 / W, screen 66.00 / H to screen 523.54 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.16 / W, screen 66.00 / H to screen 523.54 / W, screen 194.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 524.14 / W, screen 66.00 / H to screen 530.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 524.14 / W, screen 66.00 / H to screen 530.45 / W, screen 229.66 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 530.45 / W, screen 66.00 / H to screen 531.57 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 530.45 / W, screen 66.00 / H to screen 531.57 / W, screen 129.39 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 531.57 / W, screen 66.00 / H to screen 532.27 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 531.57 / W, screen 66.00 / H to screen 532.27 / W, screen 99.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 531.57 / W, screen 59.00 / H to screen 532.27 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 532.87 / W, screen 66.00 / H to screen 542.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 532.87 / W, screen 66.00 / H to screen 542.01 / W, screen 182.13 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 542.61 / W, screen 66.00 / H to screen 548.90 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 542.61 / W, screen 66.00 / H to screen 548.90 / W, screen 230.21 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 548.90 / W, screen 66.00 / H to screen 549.96 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 548.90 / W, screen 66.00 / H to screen 549.96 / W, screen 132.66 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 549.96 / W, screen 66.00 / H to screen 550.65 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 549.96 / W, screen 66.00 / H to screen 550.65 / W, screen 100.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 549.96 / W, screen 59.00 / H to screen 550.65 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 551.25 / W, screen 66.00 / H to screen 560.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 551.25 / W, screen 66.00 / H to screen 560.33 / W, screen 182.88 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 560.93 / W, screen 66.00 / H to screen 567.19 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 560.93 / W, screen 66.00 / H to screen 567.19 / W, screen 231.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 567.19 / W, screen 66.00 / H to screen 568.30 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 567.19 / W, screen 66.00 / H to screen 568.30 / W, screen 129.19 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 568.30 / W, screen 66.00 / H to screen 569.01 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 568.30 / W, screen 66.00 / H to screen 569.01 / W, screen 99.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 568.30 / W, screen 59.00 / H to screen 569.01 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 569.61 / W, screen 66.00 / H to screen 578.67 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 569.61 / W, screen 66.00 / H to screen 578.67 / W, screen 183.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 578.67 / W, screen 66.00 / H to screen 579.40 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 578.67 / W, screen 66.00 / H to screen 579.40 / W, screen 199.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 580.00 / W, screen 66.00 / H to screen 588.92 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 580.00 / W, screen 66.00 / H to screen 588.92 / W, screen 190.04 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 580.00 / W, screen 59.00 / H to screen 588.92 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 588.92 / W, screen 66.00 / H to screen 589.20 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 588.92 / W, screen 66.00 / H to screen 589.20 / W, screen 76.65 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 274.0 / W, screen 52.0 / H to screen 274.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "500 us" at screen 274.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 467.9 / W, screen 52.0 / H to screen 467.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 467.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 661.9 / W, screen 52.0 / H to screen 661.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.50 ms" at screen 661.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 855.9 / W, screen 52.0 / H to screen 855.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 855.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1049.8 / W, screen 52.0 / H to screen 1049.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.50 ms" at screen 1049.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1243.8 / W, screen 52.0 / H to screen 1243.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 1243.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1437.8 / W, screen 52.0 / H to screen 1437.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.50 ms" at screen 1437.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-shufflenet_v1_1.0x_g8.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-shufflenet_v1_1.0x_g8.png'
plot NaN notitle
unset output
