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
set label "AMD EPYC, 3.58 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 3.16 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "76 % of its own roofs, 2.2 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 200.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 200.77 / W, screen 682.26 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 140.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 201.37 / W, screen 578.00 / H to screen 215.36 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 201.37 / W, screen 578.00 / H to screen 215.36 / W, screen 672.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 201.37 / W, screen 571.00 / H to screen 215.36 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 208.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 215.96 / W, screen 578.00 / H to screen 260.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 215.96 / W, screen 578.00 / H to screen 260.19 / W, screen 744.98 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 237.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 260.79 / W, screen 578.00 / H to screen 270.99 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 260.79 / W, screen 578.00 / H to screen 270.99 / W, screen 655.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 260.79 / W, screen 571.00 / H to screen 270.99 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 271.59 / W, screen 578.00 / H to screen 307.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 271.59 / W, screen 578.00 / H to screen 307.36 / W, screen 722.66 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 289.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 307.96 / W, screen 578.00 / H to screen 314.05 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 307.96 / W, screen 578.00 / H to screen 314.05 / W, screen 622.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 307.96 / W, screen 571.00 / H to screen 314.05 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 314.65 / W, screen 578.00 / H to screen 350.55 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 314.65 / W, screen 578.00 / H to screen 350.55 / W, screen 738.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 332.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 351.15 / W, screen 578.00 / H to screen 359.72 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 351.15 / W, screen 578.00 / H to screen 359.72 / W, screen 650.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 360.32 / W, screen 578.00 / H to screen 400.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 360.32 / W, screen 578.00 / H to screen 400.29 / W, screen 722.12 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 380.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 400.89 / W, screen 578.00 / H to screen 436.67 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 400.89 / W, screen 578.00 / H to screen 436.67 / W, screen 738.69 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 418.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 437.27 / W, screen 578.00 / H to screen 442.70 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 437.27 / W, screen 578.00 / H to screen 442.70 / W, screen 688.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 443.30 / W, screen 578.00 / H to screen 483.09 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 443.30 / W, screen 578.00 / H to screen 483.09 / W, screen 722.77 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 462.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 483.69 / W, screen 578.00 / H to screen 519.52 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 483.69 / W, screen 578.00 / H to screen 519.52 / W, screen 738.50 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 501.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 520.12 / W, screen 578.00 / H to screen 525.20 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 520.12 / W, screen 578.00 / H to screen 525.20 / W, screen 695.68 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 525.80 / W, screen 578.00 / H to screen 565.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 525.80 / W, screen 578.00 / H to screen 565.47 / W, screen 723.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 545.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 566.07 / W, screen 578.00 / H to screen 635.23 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 566.07 / W, screen 578.00 / H to screen 635.23 / W, screen 745.63 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 600.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 635.83 / W, screen 578.00 / H to screen 640.26 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 635.83 / W, screen 578.00 / H to screen 640.26 / W, screen 652.26 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 635.83 / W, screen 571.00 / H to screen 640.26 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 640.86 / W, screen 578.00 / H to screen 659.40 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 640.86 / W, screen 578.00 / H to screen 659.40 / W, screen 730.75 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv2" at screen 649.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 660.00 / W, screen 578.00 / H to screen 667.10 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 660.00 / W, screen 578.00 / H to screen 667.10 / W, screen 686.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 660.00 / W, screen 571.00 / H to screen 667.10 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 667.70 / W, screen 578.00 / H to screen 702.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 667.70 / W, screen 578.00 / H to screen 702.32 / W, screen 743.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 684.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 702.32 / W, screen 578.00 / H to screen 705.24 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 702.32 / W, screen 578.00 / H to screen 705.24 / W, screen 686.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 705.84 / W, screen 578.00 / H to screen 740.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 705.84 / W, screen 578.00 / H to screen 740.37 / W, screen 744.42 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 722.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 740.97 / W, screen 578.00 / H to screen 775.66 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 740.97 / W, screen 578.00 / H to screen 775.66 / W, screen 743.70 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv1" at screen 758.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 775.66 / W, screen 578.00 / H to screen 778.34 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 775.66 / W, screen 578.00 / H to screen 778.34 / W, screen 696.72 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 778.94 / W, screen 578.00 / H to screen 813.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 778.94 / W, screen 578.00 / H to screen 813.50 / W, screen 744.31 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 795.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 814.10 / W, screen 578.00 / H to screen 848.62 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 814.10 / W, screen 578.00 / H to screen 848.62 / W, screen 744.49 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv1" at screen 831.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 848.62 / W, screen 578.00 / H to screen 851.22 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 848.62 / W, screen 578.00 / H to screen 851.22 / W, screen 700.24 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 851.82 / W, screen 578.00 / H to screen 886.27 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 851.82 / W, screen 578.00 / H to screen 886.27 / W, screen 744.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 868.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 886.87 / W, screen 578.00 / H to screen 921.36 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 886.87 / W, screen 578.00 / H to screen 921.36 / W, screen 744.63 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv1" at screen 903.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 921.36 / W, screen 578.00 / H to screen 923.98 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 921.36 / W, screen 578.00 / H to screen 923.98 / W, screen 699.79 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 924.58 / W, screen 578.00 / H to screen 959.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 924.58 / W, screen 578.00 / H to screen 959.37 / W, screen 743.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 941.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 959.97 / W, screen 578.00 / H to screen 994.62 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 959.97 / W, screen 578.00 / H to screen 994.62 / W, screen 743.86 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv1" at screen 977.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 994.62 / W, screen 578.00 / H to screen 997.25 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 994.62 / W, screen 578.00 / H to screen 997.25 / W, screen 698.90 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 997.85 / W, screen 578.00 / H to screen 1032.34 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 997.85 / W, screen 578.00 / H to screen 1032.34 / W, screen 744.63 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1014.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1032.94 / W, screen 578.00 / H to screen 1067.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1032.94 / W, screen 578.00 / H to screen 1067.44 / W, screen 744.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv1" at screen 1049.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1067.44 / W, screen 578.00 / H to screen 1070.14 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1067.44 / W, screen 578.00 / H to screen 1070.14 / W, screen 695.66 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1070.74 / W, screen 578.00 / H to screen 1105.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1070.74 / W, screen 578.00 / H to screen 1105.29 / W, screen 744.33 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1087.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1105.89 / W, screen 578.00 / H to screen 1140.49 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1105.89 / W, screen 578.00 / H to screen 1140.49 / W, screen 744.13 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv1" at screen 1122.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1140.49 / W, screen 578.00 / H to screen 1143.19 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1140.49 / W, screen 578.00 / H to screen 1143.19 / W, screen 695.89 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1143.79 / W, screen 578.00 / H to screen 1178.44 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1143.79 / W, screen 578.00 / H to screen 1178.44 / W, screen 743.88 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1160.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1179.04 / W, screen 578.00 / H to screen 1242.78 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1179.04 / W, screen 578.00 / H to screen 1242.78 / W, screen 759.74 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1210.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1242.78 / W, screen 578.00 / H to screen 1245.33 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1242.78 / W, screen 578.00 / H to screen 1245.33 / W, screen 656.18 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1242.78 / W, screen 571.00 / H to screen 1245.33 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1245.93 / W, screen 578.00 / H to screen 1262.79 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1245.93 / W, screen 578.00 / H to screen 1262.79 / W, screen 745.41 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv2" at screen 1254.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1262.79 / W, screen 578.00 / H to screen 1266.04 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1262.79 / W, screen 578.00 / H to screen 1266.04 / W, screen 691.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1262.79 / W, screen 571.00 / H to screen 1266.04 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1266.64 / W, screen 578.00 / H to screen 1301.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1266.64 / W, screen 578.00 / H to screen 1301.48 / W, screen 743.00 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv1" at screen 1283.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1301.48 / W, screen 578.00 / H to screen 1303.10 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1301.48 / W, screen 578.00 / H to screen 1303.10 / W, screen 660.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1303.70 / W, screen 578.00 / H to screen 1342.84 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1303.70 / W, screen 578.00 / H to screen 1342.84 / W, screen 724.78 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1323.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1343.44 / W, screen 578.00 / H to screen 1377.85 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1343.44 / W, screen 578.00 / H to screen 1377.85 / W, screen 744.99 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv1" at screen 1360.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1377.85 / W, screen 578.00 / H to screen 1379.59 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1377.85 / W, screen 578.00 / H to screen 1379.59 / W, screen 655.43 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1380.19 / W, screen 578.00 / H to screen 1417.73 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1380.19 / W, screen 578.00 / H to screen 1417.73 / W, screen 730.96 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1398.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1418.33 / W, screen 578.00 / H to screen 1453.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1418.33 / W, screen 578.00 / H to screen 1453.00 / W, screen 743.79 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv1" at screen 1435.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1453.00 / W, screen 578.00 / H to screen 1454.78 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1453.00 / W, screen 578.00 / H to screen 1454.78 / W, screen 653.33 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1455.38 / W, screen 578.00 / H to screen 1493.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1455.38 / W, screen 578.00 / H to screen 1493.11 / W, screen 730.19 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1473.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1493.11 / W, screen 578.00 / H to screen 1494.09 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1493.11 / W, screen 578.00 / H to screen 1494.09 / W, screen 731.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1493.11 / W, screen 571.00 / H to screen 1494.09 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1494.69 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1494.69 / W, screen 578.00 / H to screen 1560.00 / W, screen 632.40 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1494.69 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1527.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 2.92 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "1.09 times as fast as fp32, 50 % of its own roofs, 45 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 91.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 91.18 / W, screen 396.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 91.78 / W, screen 322.00 / H to screen 181.14 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 91.78 / W, screen 322.00 / H to screen 181.14 / W, screen 384.11 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 136.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 181.74 / W, screen 322.00 / H to screen 193.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 181.74 / W, screen 322.00 / H to screen 193.32 / W, screen 415.84 / H fc rgb '#f2b75c' fs solid noborder
set label "conv1/dequantise" at screen 187.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 193.92 / W, screen 322.00 / H to screen 207.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 193.92 / W, screen 322.00 / H to screen 207.09 / W, screen 403.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 193.92 / W, screen 315.00 / H to screen 207.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/bn" at screen 200.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 207.69 / W, screen 322.00 / H to screen 217.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 207.69 / W, screen 322.00 / H to screen 217.17 / W, screen 431.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 207.69 / W, screen 315.00 / H to screen 217.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 217.77 / W, screen 322.00 / H to screen 231.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 217.77 / W, screen 322.00 / H to screen 231.07 / W, screen 421.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 217.77 / W, screen 315.00 / H to screen 231.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "maxpool" at screen 224.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 231.07 / W, screen 322.00 / H to screen 233.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 231.07 / W, screen 322.00 / H to screen 233.52 / W, screen 491.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 234.12 / W, screen 322.00 / H to screen 264.93 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 234.12 / W, screen 322.00 / H to screen 264.93 / W, screen 381.47 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 249.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 265.53 / W, screen 322.00 / H to screen 271.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 265.53 / W, screen 322.00 / H to screen 271.09 / W, screen 425.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 265.53 / W, screen 315.00 / H to screen 271.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 271.69 / W, screen 322.00 / H to screen 281.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 271.69 / W, screen 322.00 / H to screen 281.19 / W, screen 386.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 271.69 / W, screen 315.00 / H to screen 281.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 281.19 / W, screen 322.00 / H to screen 284.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 281.19 / W, screen 322.00 / H to screen 284.99 / W, screen 486.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 281.19 / W, screen 315.00 / H to screen 284.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 285.59 / W, screen 322.00 / H to screen 301.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 285.59 / W, screen 322.00 / H to screen 301.50 / W, screen 405.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 285.59 / W, screen 315.00 / H to screen 301.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "s2u0/shuffle" at screen 293.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 302.10 / W, screen 322.00 / H to screen 307.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 302.10 / W, screen 322.00 / H to screen 307.86 / W, screen 485.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 308.46 / W, screen 322.00 / H to screen 316.35 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 308.46 / W, screen 322.00 / H to screen 316.35 / W, screen 387.39 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 316.35 / W, screen 322.00 / H to screen 318.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 316.35 / W, screen 322.00 / H to screen 318.02 / W, screen 415.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 318.02 / W, screen 322.00 / H to screen 320.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 318.02 / W, screen 322.00 / H to screen 320.49 / W, screen 386.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 318.02 / W, screen 315.00 / H to screen 320.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 320.49 / W, screen 322.00 / H to screen 322.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 320.49 / W, screen 322.00 / H to screen 322.09 / W, screen 484.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 322.69 / W, screen 322.00 / H to screen 351.92 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 322.69 / W, screen 322.00 / H to screen 351.92 / W, screen 426.71 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 337.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 352.52 / W, screen 322.00 / H to screen 358.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 352.52 / W, screen 322.00 / H to screen 358.71 / W, screen 404.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 359.31 / W, screen 322.00 / H to screen 366.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 359.31 / W, screen 322.00 / H to screen 366.79 / W, screen 390.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 359.31 / W, screen 315.00 / H to screen 366.79 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 366.79 / W, screen 322.00 / H to screen 370.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 366.79 / W, screen 322.00 / H to screen 370.06 / W, screen 490.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 366.79 / W, screen 315.00 / H to screen 370.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 370.66 / W, screen 322.00 / H to screen 377.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 370.66 / W, screen 322.00 / H to screen 377.45 / W, screen 362.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 370.66 / W, screen 315.00 / H to screen 377.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 377.45 / W, screen 322.00 / H to screen 378.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 377.45 / W, screen 322.00 / H to screen 378.63 / W, screen 421.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 377.45 / W, screen 315.00 / H to screen 378.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 379.23 / W, screen 322.00 / H to screen 386.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 379.23 / W, screen 322.00 / H to screen 386.37 / W, screen 482.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 379.23 / W, screen 315.00 / H to screen 386.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 386.97 / W, screen 322.00 / H to screen 392.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 386.97 / W, screen 322.00 / H to screen 392.02 / W, screen 505.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 392.62 / W, screen 322.00 / H to screen 411.10 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 392.62 / W, screen 322.00 / H to screen 411.10 / W, screen 413.79 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 401.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 411.10 / W, screen 322.00 / H to screen 412.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 411.10 / W, screen 322.00 / H to screen 412.88 / W, screen 409.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 412.88 / W, screen 322.00 / H to screen 415.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 412.88 / W, screen 322.00 / H to screen 415.38 / W, screen 385.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 412.88 / W, screen 315.00 / H to screen 415.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 415.38 / W, screen 322.00 / H to screen 417.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 415.38 / W, screen 322.00 / H to screen 417.09 / W, screen 407.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 417.69 / W, screen 322.00 / H to screen 421.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 417.69 / W, screen 322.00 / H to screen 421.47 / W, screen 389.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 417.69 / W, screen 315.00 / H to screen 421.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 421.47 / W, screen 322.00 / H to screen 423.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 421.47 / W, screen 322.00 / H to screen 423.06 / W, screen 485.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 423.66 / W, screen 322.00 / H to screen 431.30 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 423.66 / W, screen 322.00 / H to screen 431.30 / W, screen 389.42 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 431.30 / W, screen 322.00 / H to screen 432.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.30 / W, screen 322.00 / H to screen 432.92 / W, screen 417.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.92 / W, screen 322.00 / H to screen 435.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 432.92 / W, screen 322.00 / H to screen 435.47 / W, screen 384.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 432.92 / W, screen 315.00 / H to screen 435.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 435.47 / W, screen 322.00 / H to screen 437.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.47 / W, screen 322.00 / H to screen 437.11 / W, screen 480.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 437.71 / W, screen 322.00 / H to screen 467.08 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 437.71 / W, screen 322.00 / H to screen 467.08 / W, screen 437.80 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 452.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 467.68 / W, screen 322.00 / H to screen 473.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 467.68 / W, screen 322.00 / H to screen 473.30 / W, screen 422.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 467.68 / W, screen 315.00 / H to screen 473.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 473.90 / W, screen 322.00 / H to screen 481.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 473.90 / W, screen 322.00 / H to screen 481.64 / W, screen 397.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 473.90 / W, screen 315.00 / H to screen 481.64 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 482.24 / W, screen 322.00 / H to screen 489.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 482.24 / W, screen 322.00 / H to screen 489.72 / W, screen 493.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 482.24 / W, screen 315.00 / H to screen 489.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.32 / W, screen 322.00 / H to screen 496.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.32 / W, screen 322.00 / H to screen 496.10 / W, screen 420.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.32 / W, screen 315.00 / H to screen 496.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 496.70 / W, screen 322.00 / H to screen 501.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 496.70 / W, screen 322.00 / H to screen 501.56 / W, screen 511.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 502.16 / W, screen 322.00 / H to screen 520.52 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 502.16 / W, screen 322.00 / H to screen 520.52 / W, screen 414.38 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 511.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 520.52 / W, screen 322.00 / H to screen 522.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 520.52 / W, screen 322.00 / H to screen 522.33 / W, screen 407.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.33 / W, screen 322.00 / H to screen 524.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 522.33 / W, screen 322.00 / H to screen 524.84 / W, screen 385.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 522.33 / W, screen 315.00 / H to screen 524.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 524.84 / W, screen 322.00 / H to screen 526.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 524.84 / W, screen 322.00 / H to screen 526.52 / W, screen 409.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 527.12 / W, screen 322.00 / H to screen 530.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 527.12 / W, screen 322.00 / H to screen 530.89 / W, screen 389.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 527.12 / W, screen 315.00 / H to screen 530.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 530.89 / W, screen 322.00 / H to screen 532.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 530.89 / W, screen 322.00 / H to screen 532.46 / W, screen 488.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 533.06 / W, screen 322.00 / H to screen 540.66 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 533.06 / W, screen 322.00 / H to screen 540.66 / W, screen 389.65 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 540.66 / W, screen 322.00 / H to screen 542.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 540.66 / W, screen 322.00 / H to screen 542.27 / W, screen 419.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 542.27 / W, screen 322.00 / H to screen 544.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 542.27 / W, screen 322.00 / H to screen 544.73 / W, screen 386.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 542.27 / W, screen 315.00 / H to screen 544.73 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 544.73 / W, screen 322.00 / H to screen 546.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 544.73 / W, screen 322.00 / H to screen 546.33 / W, screen 484.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 546.93 / W, screen 322.00 / H to screen 576.17 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 546.93 / W, screen 322.00 / H to screen 576.17 / W, screen 438.30 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 561.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 576.77 / W, screen 322.00 / H to screen 582.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 576.77 / W, screen 322.00 / H to screen 582.33 / W, screen 423.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 576.77 / W, screen 315.00 / H to screen 582.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 582.93 / W, screen 322.00 / H to screen 590.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 582.93 / W, screen 322.00 / H to screen 590.71 / W, screen 396.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 582.93 / W, screen 315.00 / H to screen 590.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 591.31 / W, screen 322.00 / H to screen 598.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 591.31 / W, screen 322.00 / H to screen 598.99 / W, screen 489.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 591.31 / W, screen 315.00 / H to screen 598.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 599.59 / W, screen 322.00 / H to screen 605.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 599.59 / W, screen 322.00 / H to screen 605.36 / W, screen 420.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 599.59 / W, screen 315.00 / H to screen 605.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 605.96 / W, screen 322.00 / H to screen 610.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 605.96 / W, screen 322.00 / H to screen 610.91 / W, screen 509.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 611.51 / W, screen 322.00 / H to screen 629.90 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 611.51 / W, screen 322.00 / H to screen 629.90 / W, screen 414.19 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 620.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 629.90 / W, screen 322.00 / H to screen 631.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 629.90 / W, screen 322.00 / H to screen 631.67 / W, screen 409.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 631.67 / W, screen 322.00 / H to screen 634.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 631.67 / W, screen 322.00 / H to screen 634.24 / W, screen 383.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 631.67 / W, screen 315.00 / H to screen 634.24 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 634.24 / W, screen 322.00 / H to screen 635.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 634.24 / W, screen 322.00 / H to screen 635.97 / W, screen 407.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.57 / W, screen 322.00 / H to screen 640.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 636.57 / W, screen 322.00 / H to screen 640.36 / W, screen 389.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 636.57 / W, screen 315.00 / H to screen 640.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 640.36 / W, screen 322.00 / H to screen 641.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 640.36 / W, screen 322.00 / H to screen 641.93 / W, screen 487.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 642.53 / W, screen 322.00 / H to screen 650.27 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 642.53 / W, screen 322.00 / H to screen 650.27 / W, screen 388.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 650.27 / W, screen 322.00 / H to screen 651.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 650.27 / W, screen 322.00 / H to screen 651.87 / W, screen 419.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 651.87 / W, screen 322.00 / H to screen 654.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 651.87 / W, screen 322.00 / H to screen 654.34 / W, screen 386.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 651.87 / W, screen 315.00 / H to screen 654.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 654.34 / W, screen 322.00 / H to screen 655.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.34 / W, screen 322.00 / H to screen 655.95 / W, screen 483.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 656.55 / W, screen 322.00 / H to screen 685.85 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 656.55 / W, screen 322.00 / H to screen 685.85 / W, screen 438.08 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 670.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 686.45 / W, screen 322.00 / H to screen 692.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 686.45 / W, screen 322.00 / H to screen 692.00 / W, screen 423.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 686.45 / W, screen 315.00 / H to screen 692.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 692.60 / W, screen 322.00 / H to screen 700.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 692.60 / W, screen 322.00 / H to screen 700.34 / W, screen 397.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 692.60 / W, screen 315.00 / H to screen 700.34 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 700.94 / W, screen 322.00 / H to screen 708.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 700.94 / W, screen 322.00 / H to screen 708.76 / W, screen 486.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 700.94 / W, screen 315.00 / H to screen 708.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 709.36 / W, screen 322.00 / H to screen 715.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 709.36 / W, screen 322.00 / H to screen 715.14 / W, screen 420.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 709.36 / W, screen 315.00 / H to screen 715.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 715.74 / W, screen 322.00 / H to screen 720.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 715.74 / W, screen 322.00 / H to screen 720.57 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 721.17 / W, screen 322.00 / H to screen 749.51 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 721.17 / W, screen 322.00 / H to screen 749.51 / W, screen 422.86 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 735.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 750.11 / W, screen 322.00 / H to screen 754.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.11 / W, screen 322.00 / H to screen 754.70 / W, screen 381.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.30 / W, screen 322.00 / H to screen 759.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 755.30 / W, screen 322.00 / H to screen 759.83 / W, screen 379.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 755.30 / W, screen 315.00 / H to screen 759.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 759.83 / W, screen 322.00 / H to screen 761.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 759.83 / W, screen 322.00 / H to screen 761.60 / W, screen 489.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 759.83 / W, screen 315.00 / H to screen 761.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 762.20 / W, screen 322.00 / H to screen 771.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 762.20 / W, screen 322.00 / H to screen 771.12 / W, screen 387.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 762.20 / W, screen 315.00 / H to screen 771.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 771.12 / W, screen 322.00 / H to screen 774.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 771.12 / W, screen 322.00 / H to screen 774.14 / W, screen 493.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 774.74 / W, screen 322.00 / H to screen 778.61 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 774.74 / W, screen 322.00 / H to screen 778.61 / W, screen 384.09 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 778.61 / W, screen 322.00 / H to screen 779.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 778.61 / W, screen 322.00 / H to screen 779.97 / W, screen 379.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 779.97 / W, screen 322.00 / H to screen 781.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 779.97 / W, screen 322.00 / H to screen 781.46 / W, screen 371.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 779.97 / W, screen 315.00 / H to screen 781.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 781.46 / W, screen 322.00 / H to screen 782.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 781.46 / W, screen 322.00 / H to screen 782.38 / W, screen 463.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 782.98 / W, screen 322.00 / H to screen 791.92 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 782.98 / W, screen 322.00 / H to screen 791.92 / W, screen 398.50 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 791.92 / W, screen 322.00 / H to screen 793.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 791.92 / W, screen 322.00 / H to screen 793.61 / W, screen 413.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 793.61 / W, screen 322.00 / H to screen 795.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 793.61 / W, screen 322.00 / H to screen 795.86 / W, screen 388.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 793.61 / W, screen 315.00 / H to screen 795.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 795.86 / W, screen 322.00 / H to screen 797.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 795.86 / W, screen 322.00 / H to screen 797.54 / W, screen 409.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 798.14 / W, screen 322.00 / H to screen 805.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 798.14 / W, screen 322.00 / H to screen 805.23 / W, screen 430.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 798.14 / W, screen 315.00 / H to screen 805.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 805.23 / W, screen 322.00 / H to screen 807.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 805.23 / W, screen 322.00 / H to screen 807.18 / W, screen 474.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 805.23 / W, screen 315.00 / H to screen 807.18 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 807.18 / W, screen 322.00 / H to screen 809.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 807.18 / W, screen 322.00 / H to screen 809.20 / W, screen 468.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 807.18 / W, screen 315.00 / H to screen 809.20 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.20 / W, screen 322.00 / H to screen 811.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.20 / W, screen 322.00 / H to screen 811.93 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 812.53 / W, screen 322.00 / H to screen 824.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 812.53 / W, screen 322.00 / H to screen 824.01 / W, screen 442.81 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv1" at screen 818.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 824.01 / W, screen 322.00 / H to screen 825.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 824.01 / W, screen 322.00 / H to screen 825.47 / W, screen 374.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 825.47 / W, screen 322.00 / H to screen 826.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 825.47 / W, screen 322.00 / H to screen 826.94 / W, screen 372.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 825.47 / W, screen 315.00 / H to screen 826.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 826.94 / W, screen 322.00 / H to screen 827.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 826.94 / W, screen 322.00 / H to screen 827.90 / W, screen 398.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 827.90 / W, screen 322.00 / H to screen 830.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 827.90 / W, screen 322.00 / H to screen 830.00 / W, screen 391.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 827.90 / W, screen 315.00 / H to screen 830.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 830.00 / W, screen 322.00 / H to screen 830.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 830.00 / W, screen 322.00 / H to screen 830.85 / W, screen 473.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 831.45 / W, screen 322.00 / H to screen 835.24 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 831.45 / W, screen 322.00 / H to screen 835.24 / W, screen 385.31 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 835.24 / W, screen 322.00 / H to screen 836.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 835.24 / W, screen 322.00 / H to screen 836.56 / W, screen 380.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 836.56 / W, screen 322.00 / H to screen 838.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 836.56 / W, screen 322.00 / H to screen 838.02 / W, screen 372.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 836.56 / W, screen 315.00 / H to screen 838.02 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 838.02 / W, screen 322.00 / H to screen 838.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 838.02 / W, screen 322.00 / H to screen 838.92 / W, screen 466.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 839.52 / W, screen 322.00 / H to screen 856.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 839.52 / W, screen 322.00 / H to screen 856.89 / W, screen 403.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 847.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 856.89 / W, screen 322.00 / H to screen 859.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 856.89 / W, screen 322.00 / H to screen 859.97 / W, screen 422.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 860.57 / W, screen 322.00 / H to screen 864.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 860.57 / W, screen 322.00 / H to screen 864.32 / W, screen 390.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 860.57 / W, screen 315.00 / H to screen 864.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 864.32 / W, screen 322.00 / H to screen 867.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 864.32 / W, screen 322.00 / H to screen 867.95 / W, screen 494.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 864.32 / W, screen 315.00 / H to screen 867.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 867.95 / W, screen 322.00 / H to screen 871.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 867.95 / W, screen 322.00 / H to screen 871.22 / W, screen 412.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 867.95 / W, screen 315.00 / H to screen 871.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 871.22 / W, screen 322.00 / H to screen 873.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 871.22 / W, screen 322.00 / H to screen 873.79 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 874.39 / W, screen 322.00 / H to screen 885.75 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 874.39 / W, screen 322.00 / H to screen 885.75 / W, screen 444.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 885.75 / W, screen 322.00 / H to screen 887.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 885.75 / W, screen 322.00 / H to screen 887.22 / W, screen 374.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 887.22 / W, screen 322.00 / H to screen 888.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 887.22 / W, screen 322.00 / H to screen 888.70 / W, screen 372.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 887.22 / W, screen 315.00 / H to screen 888.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 888.70 / W, screen 322.00 / H to screen 889.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 888.70 / W, screen 322.00 / H to screen 889.65 / W, screen 399.35 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 889.65 / W, screen 322.00 / H to screen 891.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 889.65 / W, screen 322.00 / H to screen 891.75 / W, screen 391.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 889.65 / W, screen 315.00 / H to screen 891.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 891.75 / W, screen 322.00 / H to screen 892.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 891.75 / W, screen 322.00 / H to screen 892.65 / W, screen 467.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 893.25 / W, screen 322.00 / H to screen 896.89 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 893.25 / W, screen 322.00 / H to screen 896.89 / W, screen 387.39 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 896.89 / W, screen 322.00 / H to screen 898.20 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 896.89 / W, screen 322.00 / H to screen 898.20 / W, screen 381.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 898.20 / W, screen 322.00 / H to screen 899.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 898.20 / W, screen 322.00 / H to screen 899.65 / W, screen 373.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 898.20 / W, screen 315.00 / H to screen 899.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 899.65 / W, screen 322.00 / H to screen 900.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 899.65 / W, screen 322.00 / H to screen 900.60 / W, screen 457.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 901.20 / W, screen 322.00 / H to screen 918.26 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 901.20 / W, screen 322.00 / H to screen 918.26 / W, screen 404.65 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 909.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 918.26 / W, screen 322.00 / H to screen 921.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 918.26 / W, screen 322.00 / H to screen 921.35 / W, screen 422.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 921.95 / W, screen 322.00 / H to screen 925.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 921.95 / W, screen 322.00 / H to screen 925.70 / W, screen 390.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 921.95 / W, screen 315.00 / H to screen 925.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 925.70 / W, screen 322.00 / H to screen 929.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 925.70 / W, screen 322.00 / H to screen 929.29 / W, screen 496.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 925.70 / W, screen 315.00 / H to screen 929.29 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 929.29 / W, screen 322.00 / H to screen 932.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 929.29 / W, screen 322.00 / H to screen 932.61 / W, screen 411.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 929.29 / W, screen 315.00 / H to screen 932.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 932.61 / W, screen 322.00 / H to screen 935.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 932.61 / W, screen 322.00 / H to screen 935.17 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 935.77 / W, screen 322.00 / H to screen 947.05 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 935.77 / W, screen 322.00 / H to screen 947.05 / W, screen 444.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 947.05 / W, screen 322.00 / H to screen 948.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 947.05 / W, screen 322.00 / H to screen 948.49 / W, screen 376.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 948.49 / W, screen 322.00 / H to screen 949.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 948.49 / W, screen 322.00 / H to screen 949.95 / W, screen 372.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 948.49 / W, screen 315.00 / H to screen 949.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 949.95 / W, screen 322.00 / H to screen 950.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 949.95 / W, screen 322.00 / H to screen 950.88 / W, screen 401.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 950.88 / W, screen 322.00 / H to screen 952.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 950.88 / W, screen 322.00 / H to screen 952.97 / W, screen 392.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 950.88 / W, screen 315.00 / H to screen 952.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 952.97 / W, screen 322.00 / H to screen 953.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 952.97 / W, screen 322.00 / H to screen 953.84 / W, screen 470.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 954.44 / W, screen 322.00 / H to screen 957.98 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 954.44 / W, screen 322.00 / H to screen 957.98 / W, screen 389.06 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 957.98 / W, screen 322.00 / H to screen 959.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 957.98 / W, screen 322.00 / H to screen 959.31 / W, screen 380.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 959.31 / W, screen 322.00 / H to screen 960.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 959.31 / W, screen 322.00 / H to screen 960.78 / W, screen 372.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 959.31 / W, screen 315.00 / H to screen 960.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 960.78 / W, screen 322.00 / H to screen 961.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 960.78 / W, screen 322.00 / H to screen 961.68 / W, screen 466.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 962.28 / W, screen 322.00 / H to screen 979.38 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 962.28 / W, screen 322.00 / H to screen 979.38 / W, screen 404.43 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 970.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 979.38 / W, screen 322.00 / H to screen 982.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 979.38 / W, screen 322.00 / H to screen 982.44 / W, screen 423.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 983.04 / W, screen 322.00 / H to screen 986.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 983.04 / W, screen 322.00 / H to screen 986.70 / W, screen 392.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 983.04 / W, screen 315.00 / H to screen 986.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 986.70 / W, screen 322.00 / H to screen 990.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 986.70 / W, screen 322.00 / H to screen 990.36 / W, screen 493.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 986.70 / W, screen 315.00 / H to screen 990.36 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 990.36 / W, screen 322.00 / H to screen 993.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 990.36 / W, screen 322.00 / H to screen 993.65 / W, screen 411.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 990.36 / W, screen 315.00 / H to screen 993.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 993.65 / W, screen 322.00 / H to screen 996.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 993.65 / W, screen 322.00 / H to screen 996.24 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 996.84 / W, screen 322.00 / H to screen 1008.18 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 996.84 / W, screen 322.00 / H to screen 1008.18 / W, screen 444.17 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1008.18 / W, screen 322.00 / H to screen 1009.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1008.18 / W, screen 322.00 / H to screen 1009.64 / W, screen 375.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1009.64 / W, screen 322.00 / H to screen 1011.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1009.64 / W, screen 322.00 / H to screen 1011.08 / W, screen 373.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1009.64 / W, screen 315.00 / H to screen 1011.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1011.08 / W, screen 322.00 / H to screen 1012.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1011.08 / W, screen 322.00 / H to screen 1012.02 / W, screen 399.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1012.02 / W, screen 322.00 / H to screen 1014.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1012.02 / W, screen 322.00 / H to screen 1014.12 / W, screen 391.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1012.02 / W, screen 315.00 / H to screen 1014.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1014.12 / W, screen 322.00 / H to screen 1015.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1014.12 / W, screen 322.00 / H to screen 1015.04 / W, screen 462.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1015.64 / W, screen 322.00 / H to screen 1019.29 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1015.64 / W, screen 322.00 / H to screen 1019.29 / W, screen 387.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1019.29 / W, screen 322.00 / H to screen 1020.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1019.29 / W, screen 322.00 / H to screen 1020.62 / W, screen 380.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1020.62 / W, screen 322.00 / H to screen 1022.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1020.62 / W, screen 322.00 / H to screen 1022.04 / W, screen 374.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1020.62 / W, screen 315.00 / H to screen 1022.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1022.04 / W, screen 322.00 / H to screen 1022.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1022.04 / W, screen 322.00 / H to screen 1022.98 / W, screen 460.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1023.58 / W, screen 322.00 / H to screen 1040.95 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1023.58 / W, screen 322.00 / H to screen 1040.95 / W, screen 403.18 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 1032.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1040.95 / W, screen 322.00 / H to screen 1044.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1040.95 / W, screen 322.00 / H to screen 1044.04 / W, screen 422.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1044.64 / W, screen 322.00 / H to screen 1048.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1044.64 / W, screen 322.00 / H to screen 1048.37 / W, screen 391.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1044.64 / W, screen 315.00 / H to screen 1048.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1048.37 / W, screen 322.00 / H to screen 1051.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1048.37 / W, screen 322.00 / H to screen 1051.99 / W, screen 495.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1048.37 / W, screen 315.00 / H to screen 1051.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1051.99 / W, screen 322.00 / H to screen 1055.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1051.99 / W, screen 322.00 / H to screen 1055.23 / W, screen 413.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1051.99 / W, screen 315.00 / H to screen 1055.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1055.23 / W, screen 322.00 / H to screen 1057.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1055.23 / W, screen 322.00 / H to screen 1057.82 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1058.42 / W, screen 322.00 / H to screen 1069.77 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1058.42 / W, screen 322.00 / H to screen 1069.77 / W, screen 444.03 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1069.77 / W, screen 322.00 / H to screen 1071.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1069.77 / W, screen 322.00 / H to screen 1071.21 / W, screen 376.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1071.21 / W, screen 322.00 / H to screen 1072.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1071.21 / W, screen 322.00 / H to screen 1072.68 / W, screen 372.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1071.21 / W, screen 315.00 / H to screen 1072.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1072.68 / W, screen 322.00 / H to screen 1073.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1072.68 / W, screen 322.00 / H to screen 1073.62 / W, screen 400.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1073.62 / W, screen 322.00 / H to screen 1075.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1073.62 / W, screen 322.00 / H to screen 1075.75 / W, screen 390.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1073.62 / W, screen 315.00 / H to screen 1075.75 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1075.75 / W, screen 322.00 / H to screen 1076.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1075.75 / W, screen 322.00 / H to screen 1076.65 / W, screen 466.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1077.25 / W, screen 322.00 / H to screen 1080.90 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1077.25 / W, screen 322.00 / H to screen 1080.90 / W, screen 387.25 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1080.90 / W, screen 322.00 / H to screen 1082.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1080.90 / W, screen 322.00 / H to screen 1082.22 / W, screen 381.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1082.22 / W, screen 322.00 / H to screen 1083.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1082.22 / W, screen 322.00 / H to screen 1083.68 / W, screen 372.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1082.22 / W, screen 315.00 / H to screen 1083.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1083.68 / W, screen 322.00 / H to screen 1084.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1083.68 / W, screen 322.00 / H to screen 1084.58 / W, screen 466.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1085.18 / W, screen 322.00 / H to screen 1102.35 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1085.18 / W, screen 322.00 / H to screen 1102.35 / W, screen 404.12 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 1093.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1102.35 / W, screen 322.00 / H to screen 1105.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1102.35 / W, screen 322.00 / H to screen 1105.37 / W, screen 425.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1105.97 / W, screen 322.00 / H to screen 1109.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1105.97 / W, screen 322.00 / H to screen 1109.61 / W, screen 392.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1105.97 / W, screen 315.00 / H to screen 1109.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1109.61 / W, screen 322.00 / H to screen 1113.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1109.61 / W, screen 322.00 / H to screen 1113.26 / W, screen 493.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1109.61 / W, screen 315.00 / H to screen 1113.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1113.26 / W, screen 322.00 / H to screen 1116.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1113.26 / W, screen 322.00 / H to screen 1116.52 / W, screen 413.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1113.26 / W, screen 315.00 / H to screen 1116.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1116.52 / W, screen 322.00 / H to screen 1119.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1116.52 / W, screen 322.00 / H to screen 1119.13 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1119.73 / W, screen 322.00 / H to screen 1131.01 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1119.73 / W, screen 322.00 / H to screen 1131.01 / W, screen 444.81 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1131.01 / W, screen 322.00 / H to screen 1132.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1131.01 / W, screen 322.00 / H to screen 1132.48 / W, screen 374.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1132.48 / W, screen 322.00 / H to screen 1133.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1132.48 / W, screen 322.00 / H to screen 1133.91 / W, screen 373.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1132.48 / W, screen 315.00 / H to screen 1133.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1133.91 / W, screen 322.00 / H to screen 1134.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1133.91 / W, screen 322.00 / H to screen 1134.85 / W, screen 399.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1134.85 / W, screen 322.00 / H to screen 1137.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1134.85 / W, screen 322.00 / H to screen 1137.00 / W, screen 390.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1134.85 / W, screen 315.00 / H to screen 1137.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1137.00 / W, screen 322.00 / H to screen 1137.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1137.00 / W, screen 322.00 / H to screen 1137.91 / W, screen 464.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1138.51 / W, screen 322.00 / H to screen 1142.10 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1138.51 / W, screen 322.00 / H to screen 1142.10 / W, screen 388.22 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1142.10 / W, screen 322.00 / H to screen 1143.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1142.10 / W, screen 322.00 / H to screen 1143.42 / W, screen 380.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1143.42 / W, screen 322.00 / H to screen 1144.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1143.42 / W, screen 322.00 / H to screen 1144.86 / W, screen 373.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1143.42 / W, screen 315.00 / H to screen 1144.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1144.86 / W, screen 322.00 / H to screen 1145.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1144.86 / W, screen 322.00 / H to screen 1145.79 / W, screen 461.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1146.39 / W, screen 322.00 / H to screen 1163.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1146.39 / W, screen 322.00 / H to screen 1163.62 / W, screen 403.88 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 1154.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1163.62 / W, screen 322.00 / H to screen 1166.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1163.62 / W, screen 322.00 / H to screen 1166.72 / W, screen 422.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1167.32 / W, screen 322.00 / H to screen 1171.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1167.32 / W, screen 322.00 / H to screen 1171.05 / W, screen 391.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1167.32 / W, screen 315.00 / H to screen 1171.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1171.05 / W, screen 322.00 / H to screen 1174.68 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1171.05 / W, screen 322.00 / H to screen 1174.68 / W, screen 494.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1171.05 / W, screen 315.00 / H to screen 1174.68 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1174.68 / W, screen 322.00 / H to screen 1177.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1174.68 / W, screen 322.00 / H to screen 1177.96 / W, screen 412.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1174.68 / W, screen 315.00 / H to screen 1177.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1177.96 / W, screen 322.00 / H to screen 1180.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1177.96 / W, screen 322.00 / H to screen 1180.53 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1181.13 / W, screen 322.00 / H to screen 1192.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1181.13 / W, screen 322.00 / H to screen 1192.41 / W, screen 444.86 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1192.41 / W, screen 322.00 / H to screen 1193.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1192.41 / W, screen 322.00 / H to screen 1193.86 / W, screen 375.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1193.86 / W, screen 322.00 / H to screen 1195.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1193.86 / W, screen 322.00 / H to screen 1195.32 / W, screen 372.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1193.86 / W, screen 315.00 / H to screen 1195.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1195.32 / W, screen 322.00 / H to screen 1196.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1195.32 / W, screen 322.00 / H to screen 1196.28 / W, screen 398.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1196.28 / W, screen 322.00 / H to screen 1198.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1196.28 / W, screen 322.00 / H to screen 1198.42 / W, screen 390.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1196.28 / W, screen 315.00 / H to screen 1198.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1198.42 / W, screen 322.00 / H to screen 1199.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1198.42 / W, screen 322.00 / H to screen 1199.32 / W, screen 467.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1199.92 / W, screen 322.00 / H to screen 1203.55 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1199.92 / W, screen 322.00 / H to screen 1203.55 / W, screen 387.54 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1203.55 / W, screen 322.00 / H to screen 1204.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1203.55 / W, screen 322.00 / H to screen 1204.89 / W, screen 380.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1204.89 / W, screen 322.00 / H to screen 1206.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1204.89 / W, screen 322.00 / H to screen 1206.35 / W, screen 372.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1204.89 / W, screen 315.00 / H to screen 1206.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1206.35 / W, screen 322.00 / H to screen 1207.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1206.35 / W, screen 322.00 / H to screen 1207.26 / W, screen 465.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1207.86 / W, screen 322.00 / H to screen 1225.02 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1207.86 / W, screen 322.00 / H to screen 1225.02 / W, screen 404.14 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 1216.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1225.02 / W, screen 322.00 / H to screen 1228.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1225.02 / W, screen 322.00 / H to screen 1228.14 / W, screen 421.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1228.74 / W, screen 322.00 / H to screen 1232.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1228.74 / W, screen 322.00 / H to screen 1232.43 / W, screen 391.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1228.74 / W, screen 315.00 / H to screen 1232.43 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1232.43 / W, screen 322.00 / H to screen 1236.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1232.43 / W, screen 322.00 / H to screen 1236.03 / W, screen 495.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.43 / W, screen 315.00 / H to screen 1236.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1236.03 / W, screen 322.00 / H to screen 1239.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1236.03 / W, screen 322.00 / H to screen 1239.33 / W, screen 411.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1236.03 / W, screen 315.00 / H to screen 1239.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1239.33 / W, screen 322.00 / H to screen 1241.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1239.33 / W, screen 322.00 / H to screen 1241.88 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1242.48 / W, screen 322.00 / H to screen 1263.39 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1242.48 / W, screen 322.00 / H to screen 1263.39 / W, screen 457.73 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 1252.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1263.39 / W, screen 322.00 / H to screen 1265.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1263.39 / W, screen 322.00 / H to screen 1265.03 / W, screen 416.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1265.03 / W, screen 322.00 / H to screen 1267.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1265.03 / W, screen 322.00 / H to screen 1267.32 / W, screen 387.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1265.03 / W, screen 315.00 / H to screen 1267.32 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1267.32 / W, screen 322.00 / H to screen 1269.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1267.32 / W, screen 322.00 / H to screen 1269.02 / W, screen 408.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1269.02 / W, screen 322.00 / H to screen 1272.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1269.02 / W, screen 322.00 / H to screen 1272.76 / W, screen 401.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1269.02 / W, screen 315.00 / H to screen 1272.76 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1272.76 / W, screen 322.00 / H to screen 1274.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1272.76 / W, screen 322.00 / H to screen 1274.18 / W, screen 504.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1274.18 / W, screen 322.00 / H to screen 1276.81 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1274.18 / W, screen 322.00 / H to screen 1276.81 / W, screen 371.45 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1276.81 / W, screen 322.00 / H to screen 1277.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1276.81 / W, screen 322.00 / H to screen 1277.27 / W, screen 407.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1277.27 / W, screen 322.00 / H to screen 1278.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1277.27 / W, screen 322.00 / H to screen 1278.02 / W, screen 371.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1278.02 / W, screen 322.00 / H to screen 1278.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1278.02 / W, screen 322.00 / H to screen 1278.55 / W, screen 444.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1279.15 / W, screen 322.00 / H to screen 1285.53 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1279.15 / W, screen 322.00 / H to screen 1285.53 / W, screen 426.42 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1285.53 / W, screen 322.00 / H to screen 1286.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1285.53 / W, screen 322.00 / H to screen 1286.46 / W, screen 406.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1286.46 / W, screen 322.00 / H to screen 1287.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1286.46 / W, screen 322.00 / H to screen 1287.72 / W, screen 382.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1286.46 / W, screen 315.00 / H to screen 1287.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1287.72 / W, screen 322.00 / H to screen 1288.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1287.72 / W, screen 322.00 / H to screen 1288.65 / W, screen 400.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1288.65 / W, screen 322.00 / H to screen 1292.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1288.65 / W, screen 322.00 / H to screen 1292.14 / W, screen 427.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1288.65 / W, screen 315.00 / H to screen 1292.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1292.14 / W, screen 322.00 / H to screen 1293.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1292.14 / W, screen 322.00 / H to screen 1293.09 / W, screen 476.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1292.14 / W, screen 315.00 / H to screen 1293.09 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1293.09 / W, screen 322.00 / H to screen 1294.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1293.09 / W, screen 322.00 / H to screen 1294.05 / W, screen 473.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1293.09 / W, screen 315.00 / H to screen 1294.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1294.05 / W, screen 322.00 / H to screen 1295.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1294.05 / W, screen 322.00 / H to screen 1295.48 / W, screen 503.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1296.08 / W, screen 322.00 / H to screen 1306.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1296.08 / W, screen 322.00 / H to screen 1306.09 / W, screen 459.61 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1306.09 / W, screen 322.00 / H to screen 1306.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1306.09 / W, screen 322.00 / H to screen 1306.69 / W, screen 387.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1306.69 / W, screen 322.00 / H to screen 1307.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1306.69 / W, screen 322.00 / H to screen 1307.44 / W, screen 371.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.44 / W, screen 322.00 / H to screen 1307.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.44 / W, screen 322.00 / H to screen 1307.97 / W, screen 391.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.97 / W, screen 322.00 / H to screen 1309.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.97 / W, screen 322.00 / H to screen 1309.17 / W, screen 383.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.97 / W, screen 315.00 / H to screen 1309.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1309.17 / W, screen 322.00 / H to screen 1309.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1309.17 / W, screen 322.00 / H to screen 1309.70 / W, screen 444.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1309.70 / W, screen 322.00 / H to screen 1312.18 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1309.70 / W, screen 322.00 / H to screen 1312.18 / W, screen 374.42 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1312.18 / W, screen 322.00 / H to screen 1312.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1312.18 / W, screen 322.00 / H to screen 1312.61 / W, screen 412.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1312.61 / W, screen 322.00 / H to screen 1313.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1312.61 / W, screen 322.00 / H to screen 1313.32 / W, screen 374.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1313.32 / W, screen 322.00 / H to screen 1313.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1313.32 / W, screen 322.00 / H to screen 1313.84 / W, screen 447.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1314.44 / W, screen 322.00 / H to screen 1326.70 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1314.44 / W, screen 322.00 / H to screen 1326.70 / W, screen 435.50 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u1/gconv2" at screen 1320.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1326.70 / W, screen 322.00 / H to screen 1328.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1326.70 / W, screen 322.00 / H to screen 1328.38 / W, screen 414.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1328.38 / W, screen 322.00 / H to screen 1330.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1328.38 / W, screen 322.00 / H to screen 1330.74 / W, screen 387.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1328.38 / W, screen 315.00 / H to screen 1330.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1330.74 / W, screen 322.00 / H to screen 1332.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1330.74 / W, screen 322.00 / H to screen 1332.86 / W, screen 461.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1330.74 / W, screen 315.00 / H to screen 1332.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1332.86 / W, screen 322.00 / H to screen 1334.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1332.86 / W, screen 322.00 / H to screen 1334.56 / W, screen 408.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1334.56 / W, screen 322.00 / H to screen 1336.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1334.56 / W, screen 322.00 / H to screen 1336.02 / W, screen 499.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1336.62 / W, screen 322.00 / H to screen 1346.33 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1336.62 / W, screen 322.00 / H to screen 1346.33 / W, screen 463.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1346.33 / W, screen 322.00 / H to screen 1346.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1346.33 / W, screen 322.00 / H to screen 1346.91 / W, screen 388.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1346.91 / W, screen 322.00 / H to screen 1347.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1346.91 / W, screen 322.00 / H to screen 1347.66 / W, screen 371.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1347.66 / W, screen 322.00 / H to screen 1348.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1347.66 / W, screen 322.00 / H to screen 1348.24 / W, screen 385.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1348.24 / W, screen 322.00 / H to screen 1349.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1348.24 / W, screen 322.00 / H to screen 1349.42 / W, screen 384.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1348.24 / W, screen 315.00 / H to screen 1349.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1349.42 / W, screen 322.00 / H to screen 1349.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1349.42 / W, screen 322.00 / H to screen 1349.93 / W, screen 448.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1349.93 / W, screen 322.00 / H to screen 1352.50 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1349.93 / W, screen 322.00 / H to screen 1352.50 / W, screen 372.65 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1352.50 / W, screen 322.00 / H to screen 1352.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1352.50 / W, screen 322.00 / H to screen 1352.91 / W, screen 418.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1352.91 / W, screen 322.00 / H to screen 1353.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1352.91 / W, screen 322.00 / H to screen 1353.63 / W, screen 373.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1353.63 / W, screen 322.00 / H to screen 1354.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1353.63 / W, screen 322.00 / H to screen 1354.15 / W, screen 447.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1354.75 / W, screen 322.00 / H to screen 1366.92 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1354.75 / W, screen 322.00 / H to screen 1366.92 / W, screen 436.22 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u2/gconv2" at screen 1360.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1366.92 / W, screen 322.00 / H to screen 1368.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1366.92 / W, screen 322.00 / H to screen 1368.62 / W, screen 413.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1368.62 / W, screen 322.00 / H to screen 1370.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1368.62 / W, screen 322.00 / H to screen 1370.97 / W, screen 387.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1368.62 / W, screen 315.00 / H to screen 1370.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1370.97 / W, screen 322.00 / H to screen 1373.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1370.97 / W, screen 322.00 / H to screen 1373.07 / W, screen 463.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1370.97 / W, screen 315.00 / H to screen 1373.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1373.07 / W, screen 322.00 / H to screen 1374.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1373.07 / W, screen 322.00 / H to screen 1374.75 / W, screen 410.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1374.75 / W, screen 322.00 / H to screen 1376.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1374.75 / W, screen 322.00 / H to screen 1376.18 / W, screen 502.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1376.78 / W, screen 322.00 / H to screen 1386.41 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1376.78 / W, screen 322.00 / H to screen 1386.41 / W, screen 464.65 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1386.41 / W, screen 322.00 / H to screen 1387.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1386.41 / W, screen 322.00 / H to screen 1387.00 / W, screen 388.40 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1387.00 / W, screen 322.00 / H to screen 1387.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1387.00 / W, screen 322.00 / H to screen 1387.74 / W, screen 372.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1387.74 / W, screen 322.00 / H to screen 1388.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1387.74 / W, screen 322.00 / H to screen 1388.29 / W, screen 388.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1388.29 / W, screen 322.00 / H to screen 1389.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1388.29 / W, screen 322.00 / H to screen 1389.50 / W, screen 383.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1388.29 / W, screen 315.00 / H to screen 1389.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1389.50 / W, screen 322.00 / H to screen 1390.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1389.50 / W, screen 322.00 / H to screen 1390.01 / W, screen 448.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1390.01 / W, screen 322.00 / H to screen 1392.49 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1390.01 / W, screen 322.00 / H to screen 1392.49 / W, screen 374.52 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1392.49 / W, screen 322.00 / H to screen 1392.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1392.49 / W, screen 322.00 / H to screen 1392.89 / W, screen 418.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1392.89 / W, screen 322.00 / H to screen 1393.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1392.89 / W, screen 322.00 / H to screen 1393.63 / W, screen 372.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1393.63 / W, screen 322.00 / H to screen 1394.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1393.63 / W, screen 322.00 / H to screen 1394.13 / W, screen 453.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1394.73 / W, screen 322.00 / H to screen 1406.85 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1394.73 / W, screen 322.00 / H to screen 1406.85 / W, screen 436.70 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u3/gconv2" at screen 1400.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1406.85 / W, screen 322.00 / H to screen 1408.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1406.85 / W, screen 322.00 / H to screen 1408.67 / W, screen 407.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1408.67 / W, screen 322.00 / H to screen 1411.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1408.67 / W, screen 322.00 / H to screen 1411.05 / W, screen 386.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1408.67 / W, screen 315.00 / H to screen 1411.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1411.05 / W, screen 322.00 / H to screen 1413.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1411.05 / W, screen 322.00 / H to screen 1413.16 / W, screen 462.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1411.05 / W, screen 315.00 / H to screen 1413.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1413.16 / W, screen 322.00 / H to screen 1414.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1413.16 / W, screen 322.00 / H to screen 1414.85 / W, screen 409.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1414.85 / W, screen 322.00 / H to screen 1415.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1414.85 / W, screen 322.00 / H to screen 1415.78 / W, screen 484.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1414.85 / W, screen 315.00 / H to screen 1415.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1415.78 / W, screen 322.00 / H to screen 1416.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1415.78 / W, screen 322.00 / H to screen 1416.27 / W, screen 334.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1416.87 / W, screen 322.00 / H to screen 1436.82 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1416.87 / W, screen 322.00 / H to screen 1436.82 / W, screen 364.22 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1416.87 / W, screen 315.00 / H to screen 1436.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1426.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1436.82 / W, screen 322.00 / H to screen 1437.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1436.82 / W, screen 322.00 / H to screen 1437.32 / W, screen 329.60 / H fc rgb '#f2b75c' fs solid noborder
set label "int8 deployable: 1.13 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.83 times as fast as fp32, 58 % of its own roofs, 8.0 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 86.57 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 86.57 / W, screen 192.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 87.17 / W, screen 66.00 / H to screen 138.02 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 87.17 / W, screen 66.00 / H to screen 138.02 / W, screen 147.43 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 112.3 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 138.62 / W, screen 66.00 / H to screen 144.38 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 138.62 / W, screen 66.00 / H to screen 144.38 / W, screen 112.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 138.62 / W, screen 59.00 / H to screen 144.38 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 144.98 / W, screen 66.00 / H to screen 161.23 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 144.98 / W, screen 66.00 / H to screen 161.23 / W, screen 176.90 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv1" at screen 152.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 161.23 / W, screen 66.00 / H to screen 164.53 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 161.23 / W, screen 66.00 / H to screen 164.53 / W, screen 136.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 164.53 / W, screen 66.00 / H to screen 166.52 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 164.53 / W, screen 66.00 / H to screen 166.52 / W, screen 102.88 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 164.53 / W, screen 59.00 / H to screen 166.52 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 167.12 / W, screen 66.00 / H to screen 180.17 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 167.12 / W, screen 66.00 / H to screen 180.17 / W, screen 162.19 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u0/gconv2" at screen 173.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 180.77 / W, screen 66.00 / H to screen 186.04 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 180.77 / W, screen 66.00 / H to screen 186.04 / W, screen 115.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 186.64 / W, screen 66.00 / H to screen 198.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 186.64 / W, screen 66.00 / H to screen 198.57 / W, screen 205.70 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv1" at screen 192.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 198.57 / W, screen 66.00 / H to screen 201.39 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 198.57 / W, screen 66.00 / H to screen 201.39 / W, screen 148.96 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 201.39 / W, screen 66.00 / H to screen 203.39 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 201.39 / W, screen 66.00 / H to screen 203.39 / W, screen 102.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 201.39 / W, screen 59.00 / H to screen 203.39 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 203.99 / W, screen 66.00 / H to screen 223.25 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 203.99 / W, screen 66.00 / H to screen 223.25 / W, screen 139.50 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u1/gconv2" at screen 213.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 223.85 / W, screen 66.00 / H to screen 235.84 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 223.85 / W, screen 66.00 / H to screen 235.84 / W, screen 205.06 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv1" at screen 229.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 235.84 / W, screen 66.00 / H to screen 238.70 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 235.84 / W, screen 66.00 / H to screen 238.70 / W, screen 147.57 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 238.70 / W, screen 66.00 / H to screen 240.70 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 238.70 / W, screen 66.00 / H to screen 240.70 / W, screen 102.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 238.70 / W, screen 59.00 / H to screen 240.70 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 241.30 / W, screen 66.00 / H to screen 260.72 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 241.30 / W, screen 66.00 / H to screen 260.72 / W, screen 138.90 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u2/gconv2" at screen 250.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 261.32 / W, screen 66.00 / H to screen 273.22 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 261.32 / W, screen 66.00 / H to screen 273.22 / W, screen 206.07 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv1" at screen 267.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 273.22 / W, screen 66.00 / H to screen 276.00 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 273.22 / W, screen 66.00 / H to screen 276.00 / W, screen 150.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 276.00 / W, screen 66.00 / H to screen 277.99 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 276.00 / W, screen 66.00 / H to screen 277.99 / W, screen 102.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 276.00 / W, screen 59.00 / H to screen 277.99 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 278.59 / W, screen 66.00 / H to screen 297.85 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 278.59 / W, screen 66.00 / H to screen 297.85 / W, screen 139.48 / H fc rgb '#7db8e0' fs solid noborder
set label "s2u3/gconv2" at screen 287.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 298.45 / W, screen 66.00 / H to screen 317.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 298.45 / W, screen 66.00 / H to screen 317.69 / W, screen 213.14 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u0/gconv1" at screen 307.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 317.69 / W, screen 66.00 / H to screen 319.71 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 317.69 / W, screen 66.00 / H to screen 319.71 / W, screen 123.88 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 319.71 / W, screen 66.00 / H to screen 320.45 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 319.71 / W, screen 66.00 / H to screen 320.45 / W, screen 114.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 321.05 / W, screen 66.00 / H to screen 326.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 321.05 / W, screen 66.00 / H to screen 326.01 / W, screen 197.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 326.61 / W, screen 66.00 / H to screen 332.16 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 326.61 / W, screen 66.00 / H to screen 332.16 / W, screen 179.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 332.76 / W, screen 66.00 / H to screen 341.30 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 332.76 / W, screen 66.00 / H to screen 341.30 / W, screen 225.58 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 341.30 / W, screen 66.00 / H to screen 342.79 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 341.30 / W, screen 66.00 / H to screen 342.79 / W, screen 144.15 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 342.79 / W, screen 66.00 / H to screen 343.54 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 342.79 / W, screen 66.00 / H to screen 343.54 / W, screen 114.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 344.14 / W, screen 66.00 / H to screen 357.25 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 344.14 / W, screen 66.00 / H to screen 357.25 / W, screen 172.46 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u1/gconv2" at screen 350.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 357.85 / W, screen 66.00 / H to screen 366.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 357.85 / W, screen 66.00 / H to screen 366.42 / W, screen 225.16 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 366.42 / W, screen 66.00 / H to screen 367.93 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 366.42 / W, screen 66.00 / H to screen 367.93 / W, screen 143.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 367.93 / W, screen 66.00 / H to screen 368.69 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 367.93 / W, screen 66.00 / H to screen 368.69 / W, screen 113.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 367.93 / W, screen 59.00 / H to screen 368.69 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 369.29 / W, screen 66.00 / H to screen 382.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 369.29 / W, screen 66.00 / H to screen 382.42 / W, screen 172.31 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u2/gconv2" at screen 375.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 383.02 / W, screen 66.00 / H to screen 391.56 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 383.02 / W, screen 66.00 / H to screen 391.56 / W, screen 225.67 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 391.56 / W, screen 66.00 / H to screen 393.07 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 391.56 / W, screen 66.00 / H to screen 393.07 / W, screen 143.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 393.07 / W, screen 66.00 / H to screen 393.82 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 393.07 / W, screen 66.00 / H to screen 393.82 / W, screen 114.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 394.42 / W, screen 66.00 / H to screen 407.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 394.42 / W, screen 66.00 / H to screen 407.51 / W, screen 172.54 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u3/gconv2" at screen 400.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 408.11 / W, screen 66.00 / H to screen 416.70 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 408.11 / W, screen 66.00 / H to screen 416.70 / W, screen 224.91 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 416.70 / W, screen 66.00 / H to screen 418.21 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 416.70 / W, screen 66.00 / H to screen 418.21 / W, screen 143.18 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 418.21 / W, screen 66.00 / H to screen 418.96 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 418.21 / W, screen 66.00 / H to screen 418.96 / W, screen 114.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 418.21 / W, screen 59.00 / H to screen 418.96 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 419.56 / W, screen 66.00 / H to screen 432.69 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 419.56 / W, screen 66.00 / H to screen 432.69 / W, screen 172.31 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u4/gconv2" at screen 425.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 433.29 / W, screen 66.00 / H to screen 441.82 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 433.29 / W, screen 66.00 / H to screen 441.82 / W, screen 225.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 441.82 / W, screen 66.00 / H to screen 443.35 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 441.82 / W, screen 66.00 / H to screen 443.35 / W, screen 142.31 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 443.35 / W, screen 66.00 / H to screen 444.09 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 443.35 / W, screen 66.00 / H to screen 444.09 / W, screen 114.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 444.69 / W, screen 66.00 / H to screen 457.80 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 444.69 / W, screen 66.00 / H to screen 457.80 / W, screen 172.42 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u5/gconv2" at screen 450.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 458.40 / W, screen 66.00 / H to screen 466.98 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 458.40 / W, screen 66.00 / H to screen 466.98 / W, screen 225.00 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 466.98 / W, screen 66.00 / H to screen 468.49 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 466.98 / W, screen 66.00 / H to screen 468.49 / W, screen 143.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 468.49 / W, screen 66.00 / H to screen 469.24 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 468.49 / W, screen 66.00 / H to screen 469.24 / W, screen 114.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 468.49 / W, screen 59.00 / H to screen 469.24 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 469.84 / W, screen 66.00 / H to screen 482.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 469.84 / W, screen 66.00 / H to screen 482.93 / W, screen 172.61 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u6/gconv2" at screen 476.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 483.53 / W, screen 66.00 / H to screen 492.06 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 483.53 / W, screen 66.00 / H to screen 492.06 / W, screen 225.92 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 492.06 / W, screen 66.00 / H to screen 493.55 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 492.06 / W, screen 66.00 / H to screen 493.55 / W, screen 144.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 493.55 / W, screen 66.00 / H to screen 494.29 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.55 / W, screen 66.00 / H to screen 494.29 / W, screen 114.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 494.89 / W, screen 66.00 / H to screen 508.03 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 494.89 / W, screen 66.00 / H to screen 508.03 / W, screen 172.20 / H fc rgb '#7db8e0' fs solid noborder
set label "s3u7/gconv2" at screen 501.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 508.63 / W, screen 66.00 / H to screen 525.18 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 508.63 / W, screen 66.00 / H to screen 525.18 / W, screen 236.17 / H fc rgb '#7db8e0' fs solid noborder
set label "s4u0/gconv1" at screen 516.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 525.18 / W, screen 66.00 / H to screen 526.43 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 525.18 / W, screen 66.00 / H to screen 526.43 / W, screen 112.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 527.03 / W, screen 66.00 / H to screen 531.95 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 527.03 / W, screen 66.00 / H to screen 531.95 / W, screen 204.83 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 531.95 / W, screen 66.00 / H to screen 534.66 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 531.95 / W, screen 66.00 / H to screen 534.66 / W, screen 189.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 535.26 / W, screen 66.00 / H to screen 543.27 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 535.26 / W, screen 66.00 / H to screen 543.27 / W, screen 235.55 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 543.27 / W, screen 66.00 / H to screen 544.36 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 543.27 / W, screen 66.00 / H to screen 544.36 / W, screen 119.31 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 544.96 / W, screen 66.00 / H to screen 556.24 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 544.96 / W, screen 66.00 / H to screen 556.24 / W, screen 195.01 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 556.84 / W, screen 66.00 / H to screen 564.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 556.84 / W, screen 66.00 / H to screen 564.75 / W, screen 237.37 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 564.75 / W, screen 66.00 / H to screen 565.68 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 564.75 / W, screen 66.00 / H to screen 565.68 / W, screen 128.81 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 566.28 / W, screen 66.00 / H to screen 577.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 566.28 / W, screen 66.00 / H to screen 577.57 / W, screen 194.91 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 578.17 / W, screen 66.00 / H to screen 586.05 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 578.17 / W, screen 66.00 / H to screen 586.05 / W, screen 238.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 586.05 / W, screen 66.00 / H to screen 586.96 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 586.05 / W, screen 66.00 / H to screen 586.96 / W, screen 130.30 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 587.56 / W, screen 66.00 / H to screen 598.81 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 587.56 / W, screen 66.00 / H to screen 598.81 / W, screen 195.27 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 598.81 / W, screen 66.00 / H to screen 599.39 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 598.81 / W, screen 66.00 / H to screen 599.39 / W, screen 195.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 599.99 / W, screen 66.00 / H to screen 609.65 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 599.99 / W, screen 66.00 / H to screen 609.65 / W, screen 150.57 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 599.99 / W, screen 59.00 / H to screen 609.65 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 609.65 / W, screen 66.00 / H to screen 609.98 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 609.65 / W, screen 66.00 / H to screen 609.98 / W, screen 77.46 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 319.8 / W, screen 52.0 / H to screen 319.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "500 us" at screen 319.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 559.6 / W, screen 52.0 / H to screen 559.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 559.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 799.4 / W, screen 52.0 / H to screen 799.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.50 ms" at screen 799.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1039.2 / W, screen 52.0 / H to screen 1039.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 1039.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1278.9 / W, screen 52.0 / H to screen 1278.9 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.50 ms" at screen 1278.9 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1518.7 / W, screen 52.0 / H to screen 1518.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 1518.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
