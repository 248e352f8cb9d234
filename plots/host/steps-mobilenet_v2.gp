# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps-mobilenet_v2.gp
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
set label "mobilenet_v2: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
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
set label "fp32: 6.02 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "86 % of its own roofs, 0.1 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 148.07 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 148.07 / W, screen 705.93 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 114.0 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 148.67 / W, screen 578.00 / H to screen 167.56 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 148.67 / W, screen 578.00 / H to screen 167.56 / W, screen 725.55 / H fc rgb '#7fc8a9' fs solid noborder
set label "b0/dw" at screen 157.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 168.16 / W, screen 578.00 / H to screen 198.20 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 168.16 / W, screen 578.00 / H to screen 198.20 / W, screen 746.94 / H fc rgb '#7db8e0' fs solid noborder
set label "b0/project" at screen 182.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 198.80 / W, screen 578.00 / H to screen 296.86 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 198.80 / W, screen 578.00 / H to screen 296.86 / W, screen 735.37 / H fc rgb '#7db8e0' fs solid noborder
set label "b1/expand" at screen 247.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 297.46 / W, screen 578.00 / H to screen 320.60 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 297.46 / W, screen 578.00 / H to screen 320.60 / W, screen 699.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 297.46 / W, screen 571.00 / H to screen 320.60 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "b1/dw" at screen 308.7 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 321.20 / W, screen 578.00 / H to screen 358.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 321.20 / W, screen 578.00 / H to screen 358.00 / W, screen 733.67 / H fc rgb '#7db8e0' fs solid noborder
set label "b1/project" at screen 339.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 358.60 / W, screen 578.00 / H to screen 412.46 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 358.60 / W, screen 578.00 / H to screen 412.46 / W, screen 738.36 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/expand" at screen 385.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 413.06 / W, screen 578.00 / H to screen 433.48 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 413.06 / W, screen 578.00 / H to screen 433.48 / W, screen 730.16 / H fc rgb '#7fc8a9' fs solid noborder
set label "b2/dw" at screen 423.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 434.08 / W, screen 578.00 / H to screen 488.17 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 434.08 / W, screen 578.00 / H to screen 488.17 / W, screen 737.70 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/project" at screen 460.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 488.77 / W, screen 578.00 / H to screen 539.87 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 488.77 / W, screen 578.00 / H to screen 539.87 / W, screen 746.92 / H fc rgb '#7db8e0' fs solid noborder
set label "b3/expand" at screen 514.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 540.47 / W, screen 578.00 / H to screen 549.07 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 540.47 / W, screen 578.00 / H to screen 549.07 / W, screen 695.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 540.47 / W, screen 571.00 / H to screen 549.07 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 549.67 / W, screen 578.00 / H to screen 565.10 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 549.67 / W, screen 578.00 / H to screen 565.10 / W, screen 759.57 / H fc rgb '#7db8e0' fs solid noborder
set label "b3/project" at screen 557.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 565.70 / W, screen 578.00 / H to screen 587.38 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 565.70 / W, screen 578.00 / H to screen 587.38 / W, screen 752.22 / H fc rgb '#7db8e0' fs solid noborder
set label "b4/expand" at screen 576.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 587.98 / W, screen 578.00 / H to screen 594.41 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 587.98 / W, screen 578.00 / H to screen 594.41 / W, screen 726.16 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 595.01 / W, screen 578.00 / H to screen 615.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 595.01 / W, screen 578.00 / H to screen 615.74 / W, screen 759.91 / H fc rgb '#7db8e0' fs solid noborder
set label "b4/project" at screen 605.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 616.34 / W, screen 578.00 / H to screen 638.16 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 616.34 / W, screen 578.00 / H to screen 638.16 / W, screen 751.19 / H fc rgb '#7db8e0' fs solid noborder
set label "b5/expand" at screen 627.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 638.76 / W, screen 578.00 / H to screen 644.84 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 638.76 / W, screen 578.00 / H to screen 644.84 / W, screen 733.75 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 645.44 / W, screen 578.00 / H to screen 666.17 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 645.44 / W, screen 578.00 / H to screen 666.17 / W, screen 759.94 / H fc rgb '#7db8e0' fs solid noborder
set label "b5/project" at screen 655.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 666.77 / W, screen 578.00 / H to screen 688.64 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 666.77 / W, screen 578.00 / H to screen 688.64 / W, screen 750.79 / H fc rgb '#7db8e0' fs solid noborder
set label "b6/expand" at screen 677.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 688.64 / W, screen 578.00 / H to screen 691.48 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 688.64 / W, screen 578.00 / H to screen 691.48 / W, screen 699.99 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 688.64 / W, screen 571.00 / H to screen 691.48 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 692.08 / W, screen 578.00 / H to screen 702.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 692.08 / W, screen 578.00 / H to screen 702.19 / W, screen 759.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 702.79 / W, screen 578.00 / H to screen 723.62 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 702.79 / W, screen 578.00 / H to screen 723.62 / W, screen 759.07 / H fc rgb '#7db8e0' fs solid noborder
set label "b7/expand" at screen 712.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 723.62 / W, screen 578.00 / H to screen 727.34 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 723.62 / W, screen 578.00 / H to screen 727.34 / W, screen 711.29 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 727.94 / W, screen 578.00 / H to screen 748.58 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 727.94 / W, screen 578.00 / H to screen 748.58 / W, screen 760.73 / H fc rgb '#7db8e0' fs solid noborder
set label "b7/project" at screen 738.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 749.18 / W, screen 578.00 / H to screen 769.95 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 749.18 / W, screen 578.00 / H to screen 769.95 / W, screen 759.66 / H fc rgb '#7db8e0' fs solid noborder
set label "b8/expand" at screen 759.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 769.95 / W, screen 578.00 / H to screen 773.51 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 769.95 / W, screen 578.00 / H to screen 773.51 / W, screen 717.19 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 774.11 / W, screen 578.00 / H to screen 794.74 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 774.11 / W, screen 578.00 / H to screen 794.74 / W, screen 760.84 / H fc rgb '#7db8e0' fs solid noborder
set label "b8/project" at screen 784.1 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 795.34 / W, screen 578.00 / H to screen 816.17 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 795.34 / W, screen 578.00 / H to screen 816.17 / W, screen 759.07 / H fc rgb '#7db8e0' fs solid noborder
set label "b9/expand" at screen 805.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 816.17 / W, screen 578.00 / H to screen 819.69 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 816.17 / W, screen 578.00 / H to screen 819.69 / W, screen 718.87 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 820.29 / W, screen 578.00 / H to screen 840.81 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 820.29 / W, screen 578.00 / H to screen 840.81 / W, screen 761.74 / H fc rgb '#7db8e0' fs solid noborder
set label "b9/project" at screen 830.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 841.41 / W, screen 578.00 / H to screen 862.27 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 841.41 / W, screen 578.00 / H to screen 862.27 / W, screen 758.90 / H fc rgb '#7db8e0' fs solid noborder
set label "b10/expand" at screen 851.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 862.27 / W, screen 578.00 / H to screen 865.77 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 862.27 / W, screen 578.00 / H to screen 865.77 / W, screen 719.57 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 866.37 / W, screen 578.00 / H to screen 897.24 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 866.37 / W, screen 578.00 / H to screen 897.24 / W, screen 763.04 / H fc rgb '#7db8e0' fs solid noborder
set label "b10/project" at screen 881.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 897.84 / W, screen 578.00 / H to screen 947.42 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 897.84 / W, screen 578.00 / H to screen 947.42 / W, screen 752.02 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/expand" at screen 922.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 948.02 / W, screen 578.00 / H to screen 953.46 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 948.02 / W, screen 578.00 / H to screen 953.46 / W, screen 701.07 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 954.06 / W, screen 578.00 / H to screen 1002.05 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 954.06 / W, screen 578.00 / H to screen 1002.05 / W, screen 757.73 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/project" at screen 977.8 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1002.65 / W, screen 578.00 / H to screen 1050.41 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1002.65 / W, screen 578.00 / H to screen 1050.41 / W, screen 758.61 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/expand" at screen 1026.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1051.01 / W, screen 578.00 / H to screen 1056.26 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1051.01 / W, screen 578.00 / H to screen 1056.26 / W, screen 704.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1056.86 / W, screen 578.00 / H to screen 1104.72 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1056.86 / W, screen 578.00 / H to screen 1104.72 / W, screen 758.24 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/project" at screen 1080.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1105.32 / W, screen 578.00 / H to screen 1153.05 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1105.32 / W, screen 578.00 / H to screen 1153.05 / W, screen 758.67 / H fc rgb '#7db8e0' fs solid noborder
set label "b13/expand" at screen 1128.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1153.05 / W, screen 578.00 / H to screen 1156.29 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1153.05 / W, screen 578.00 / H to screen 1156.29 / W, screen 658.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1153.05 / W, screen 571.00 / H to screen 1156.29 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1156.89 / W, screen 578.00 / H to screen 1177.47 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1156.89 / W, screen 578.00 / H to screen 1177.47 / W, screen 749.81 / H fc rgb '#7db8e0' fs solid noborder
set label "b13/project" at screen 1166.9 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1178.07 / W, screen 578.00 / H to screen 1211.32 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1178.07 / W, screen 578.00 / H to screen 1211.32 / W, screen 757.17 / H fc rgb '#7db8e0' fs solid noborder
set label "b14/expand" at screen 1194.4 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1211.32 / W, screen 578.00 / H to screen 1214.56 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1211.32 / W, screen 578.00 / H to screen 1214.56 / W, screen 664.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1215.16 / W, screen 578.00 / H to screen 1250.38 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1215.16 / W, screen 578.00 / H to screen 1250.38 / W, screen 747.32 / H fc rgb '#7db8e0' fs solid noborder
set label "b14/project" at screen 1232.5 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1250.98 / W, screen 578.00 / H to screen 1284.29 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1250.98 / W, screen 578.00 / H to screen 1284.29 / W, screen 756.86 / H fc rgb '#7db8e0' fs solid noborder
set label "b15/expand" at screen 1267.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1284.29 / W, screen 578.00 / H to screen 1287.51 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1284.29 / W, screen 578.00 / H to screen 1287.51 / W, screen 664.54 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1288.11 / W, screen 578.00 / H to screen 1323.11 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1288.11 / W, screen 578.00 / H to screen 1323.11 / W, screen 748.39 / H fc rgb '#7db8e0' fs solid noborder
set label "b15/project" at screen 1305.3 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1323.71 / W, screen 578.00 / H to screen 1356.99 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1323.71 / W, screen 578.00 / H to screen 1356.99 / W, screen 757.02 / H fc rgb '#7db8e0' fs solid noborder
set label "b16/expand" at screen 1340.0 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1356.99 / W, screen 578.00 / H to screen 1360.52 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1356.99 / W, screen 578.00 / H to screen 1360.52 / W, screen 657.01 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1361.12 / W, screen 578.00 / H to screen 1428.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1361.12 / W, screen 578.00 / H to screen 1428.77 / W, screen 755.74 / H fc rgb '#7db8e0' fs solid noborder
set label "b16/project" at screen 1394.6 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1429.37 / W, screen 578.00 / H to screen 1517.37 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1429.37 / W, screen 578.00 / H to screen 1517.37 / W, screen 760.53 / H fc rgb '#7db8e0' fs solid noborder
set label "conv_last" at screen 1473.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1517.37 / W, screen 578.00 / H to screen 1518.59 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1517.37 / W, screen 578.00 / H to screen 1518.59 / W, screen 663.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1517.37 / W, screen 571.00 / H to screen 1518.59 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1519.19 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1519.19 / W, screen 578.00 / H to screen 1560.00 / W, screen 637.46 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1519.19 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1539.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 5.39 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "1.12 times as fast as fp32, 50 % of its own roofs, 39 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 86.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 86.19 / W, screen 390.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 86.79 / W, screen 322.00 / H to screen 126.87 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 86.79 / W, screen 322.00 / H to screen 126.87 / W, screen 393.34 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 106.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 127.47 / W, screen 322.00 / H to screen 133.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 127.47 / W, screen 322.00 / H to screen 133.82 / W, screen 436.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 127.47 / W, screen 315.00 / H to screen 133.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 134.42 / W, screen 322.00 / H to screen 145.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 134.42 / W, screen 322.00 / H to screen 145.58 / W, screen 389.84 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 134.42 / W, screen 315.00 / H to screen 145.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 146.18 / W, screen 322.00 / H to screen 152.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 146.18 / W, screen 322.00 / H to screen 152.58 / W, screen 434.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 146.18 / W, screen 315.00 / H to screen 152.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 153.18 / W, screen 322.00 / H to screen 160.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 153.18 / W, screen 322.00 / H to screen 160.79 / W, screen 482.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 161.39 / W, screen 322.00 / H to screen 192.72 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 161.39 / W, screen 322.00 / H to screen 192.72 / W, screen 393.54 / H fc rgb '#7fc8a9' fs solid noborder
set label "b0/dw" at screen 176.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 193.32 / W, screen 322.00 / H to screen 199.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 193.32 / W, screen 322.00 / H to screen 199.51 / W, screen 438.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 193.32 / W, screen 315.00 / H to screen 199.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 200.11 / W, screen 322.00 / H to screen 211.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 200.11 / W, screen 322.00 / H to screen 211.40 / W, screen 389.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 200.11 / W, screen 315.00 / H to screen 211.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 212.00 / W, screen 322.00 / H to screen 218.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 212.00 / W, screen 322.00 / H to screen 218.38 / W, screen 434.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 212.00 / W, screen 315.00 / H to screen 218.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 218.98 / W, screen 322.00 / H to screen 226.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 218.98 / W, screen 322.00 / H to screen 226.39 / W, screen 486.47 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 226.99 / W, screen 322.00 / H to screen 245.69 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 226.99 / W, screen 322.00 / H to screen 245.69 / W, screen 389.04 / H fc rgb '#7db8e0' fs solid noborder
set label "b0/project" at screen 236.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 245.69 / W, screen 322.00 / H to screen 249.17 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 245.69 / W, screen 322.00 / H to screen 249.17 / W, screen 428.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 245.69 / W, screen 315.00 / H to screen 249.17 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 249.77 / W, screen 322.00 / H to screen 253.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 249.77 / W, screen 322.00 / H to screen 253.84 / W, screen 402.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 249.77 / W, screen 315.00 / H to screen 253.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 254.44 / W, screen 322.00 / H to screen 258.34 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 254.44 / W, screen 322.00 / H to screen 258.34 / W, screen 468.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 258.94 / W, screen 322.00 / H to screen 390.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 258.94 / W, screen 322.00 / H to screen 390.30 / W, screen 351.41 / H fc rgb '#7db8e0' fs solid noborder
set label "b1/expand" at screen 324.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 390.90 / W, screen 322.00 / H to screen 412.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 390.90 / W, screen 322.00 / H to screen 412.50 / W, screen 426.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 390.90 / W, screen 315.00 / H to screen 412.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "b1/expand/dequantise" at screen 401.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 413.10 / W, screen 322.00 / H to screen 441.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 413.10 / W, screen 322.00 / H to screen 441.21 / W, screen 402.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 413.10 / W, screen 315.00 / H to screen 441.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "b1/expand/bn" at screen 426.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 441.81 / W, screen 322.00 / H to screen 461.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 441.81 / W, screen 322.00 / H to screen 461.89 / W, screen 433.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 441.81 / W, screen 315.00 / H to screen 461.89 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "b1/expand/relu6" at screen 451.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 462.49 / W, screen 322.00 / H to screen 479.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 462.49 / W, screen 322.00 / H to screen 479.02 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set label "b1/expand/relu6/quantise" at screen 470.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 479.62 / W, screen 322.00 / H to screen 506.88 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 479.62 / W, screen 322.00 / H to screen 506.88 / W, screen 383.49 / H fc rgb '#7fc8a9' fs solid noborder
set label "b1/dw" at screen 492.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 507.48 / W, screen 322.00 / H to screen 512.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 507.48 / W, screen 322.00 / H to screen 512.07 / W, screen 433.15 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 507.48 / W, screen 315.00 / H to screen 512.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 512.67 / W, screen 322.00 / H to screen 519.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 512.67 / W, screen 322.00 / H to screen 519.25 / W, screen 402.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 512.67 / W, screen 315.00 / H to screen 519.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 519.85 / W, screen 322.00 / H to screen 524.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.85 / W, screen 322.00 / H to screen 524.48 / W, screen 432.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.85 / W, screen 315.00 / H to screen 524.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 525.08 / W, screen 322.00 / H to screen 528.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 525.08 / W, screen 322.00 / H to screen 528.99 / W, screen 510.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.59 / W, screen 322.00 / H to screen 543.48 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 529.59 / W, screen 322.00 / H to screen 543.48 / W, screen 422.48 / H fc rgb '#7db8e0' fs solid noborder
set label "b1/project" at screen 536.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 543.48 / W, screen 322.00 / H to screen 545.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.48 / W, screen 322.00 / H to screen 545.19 / W, screen 408.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 545.19 / W, screen 322.00 / H to screen 547.42 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 545.19 / W, screen 322.00 / H to screen 547.42 / W, screen 379.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 545.19 / W, screen 315.00 / H to screen 547.42 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 547.42 / W, screen 322.00 / H to screen 548.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 547.42 / W, screen 322.00 / H to screen 548.86 / W, screen 493.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 549.46 / W, screen 322.00 / H to screen 580.77 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 549.46 / W, screen 322.00 / H to screen 580.77 / W, screen 390.43 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/expand" at screen 564.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 581.37 / W, screen 322.00 / H to screen 588.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 581.37 / W, screen 322.00 / H to screen 588.58 / W, screen 433.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 581.37 / W, screen 315.00 / H to screen 588.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 589.18 / W, screen 322.00 / H to screen 598.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 589.18 / W, screen 322.00 / H to screen 598.98 / W, screen 405.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 589.18 / W, screen 315.00 / H to screen 598.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 599.58 / W, screen 322.00 / H to screen 606.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 599.58 / W, screen 322.00 / H to screen 606.77 / W, screen 433.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 599.58 / W, screen 315.00 / H to screen 606.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 607.37 / W, screen 322.00 / H to screen 613.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 607.37 / W, screen 322.00 / H to screen 613.24 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 613.84 / W, screen 322.00 / H to screen 650.90 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 613.84 / W, screen 322.00 / H to screen 650.90 / W, screen 390.25 / H fc rgb '#7fc8a9' fs solid noborder
set label "b2/dw" at screen 632.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 651.50 / W, screen 322.00 / H to screen 658.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 651.50 / W, screen 322.00 / H to screen 658.55 / W, screen 435.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 651.50 / W, screen 315.00 / H to screen 658.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 659.15 / W, screen 322.00 / H to screen 668.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 659.15 / W, screen 322.00 / H to screen 668.96 / W, screen 405.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 659.15 / W, screen 315.00 / H to screen 668.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 669.56 / W, screen 322.00 / H to screen 676.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 669.56 / W, screen 322.00 / H to screen 676.77 / W, screen 433.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 669.56 / W, screen 315.00 / H to screen 676.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 677.37 / W, screen 322.00 / H to screen 683.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 677.37 / W, screen 322.00 / H to screen 683.16 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 683.76 / W, screen 322.00 / H to screen 701.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 683.76 / W, screen 322.00 / H to screen 701.20 / W, screen 443.02 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/project" at screen 692.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 701.20 / W, screen 322.00 / H to screen 702.89 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 701.20 / W, screen 322.00 / H to screen 702.89 / W, screen 409.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 702.89 / W, screen 322.00 / H to screen 705.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 702.89 / W, screen 322.00 / H to screen 705.11 / W, screen 379.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 702.89 / W, screen 315.00 / H to screen 705.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 705.11 / W, screen 322.00 / H to screen 706.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 705.11 / W, screen 322.00 / H to screen 706.97 / W, screen 465.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 705.11 / W, screen 315.00 / H to screen 706.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 706.97 / W, screen 322.00 / H to screen 708.43 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 706.97 / W, screen 322.00 / H to screen 708.43 / W, screen 490.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 709.03 / W, screen 322.00 / H to screen 740.09 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 709.03 / W, screen 322.00 / H to screen 740.09 / W, screen 390.97 / H fc rgb '#7db8e0' fs solid noborder
set label "b3/expand" at screen 724.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 740.69 / W, screen 322.00 / H to screen 747.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 740.69 / W, screen 322.00 / H to screen 747.84 / W, screen 434.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 740.69 / W, screen 315.00 / H to screen 747.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 748.44 / W, screen 322.00 / H to screen 758.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 748.44 / W, screen 322.00 / H to screen 758.33 / W, screen 404.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 748.44 / W, screen 315.00 / H to screen 758.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 758.93 / W, screen 322.00 / H to screen 766.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 758.93 / W, screen 322.00 / H to screen 766.12 / W, screen 433.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 758.93 / W, screen 315.00 / H to screen 766.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 766.72 / W, screen 322.00 / H to screen 772.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 766.72 / W, screen 322.00 / H to screen 772.59 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 773.19 / W, screen 322.00 / H to screen 782.81 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 773.19 / W, screen 322.00 / H to screen 782.81 / W, screen 384.85 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 782.81 / W, screen 322.00 / H to screen 784.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 782.81 / W, screen 322.00 / H to screen 784.80 / W, screen 418.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 782.81 / W, screen 315.00 / H to screen 784.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 784.80 / W, screen 322.00 / H to screen 787.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 784.80 / W, screen 322.00 / H to screen 787.49 / W, screen 394.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 784.80 / W, screen 315.00 / H to screen 787.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 787.49 / W, screen 322.00 / H to screen 788.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 787.49 / W, screen 322.00 / H to screen 788.66 / W, screen 486.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 787.49 / W, screen 315.00 / H to screen 788.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 788.66 / W, screen 322.00 / H to screen 790.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 788.66 / W, screen 322.00 / H to screen 790.36 / W, screen 508.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 790.96 / W, screen 322.00 / H to screen 795.56 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 790.96 / W, screen 322.00 / H to screen 795.56 / W, screen 461.97 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 795.56 / W, screen 322.00 / H to screen 796.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 795.56 / W, screen 322.00 / H to screen 796.05 / W, screen 409.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 796.05 / W, screen 322.00 / H to screen 796.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 796.05 / W, screen 322.00 / H to screen 796.78 / W, screen 380.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 796.05 / W, screen 315.00 / H to screen 796.78 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 796.78 / W, screen 322.00 / H to screen 797.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 796.78 / W, screen 322.00 / H to screen 797.36 / W, screen 465.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 797.96 / W, screen 322.00 / H to screen 808.87 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 797.96 / W, screen 322.00 / H to screen 808.87 / W, screen 406.32 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 808.87 / W, screen 322.00 / H to screen 811.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 808.87 / W, screen 322.00 / H to screen 811.46 / W, screen 424.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 808.87 / W, screen 315.00 / H to screen 811.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 811.46 / W, screen 322.00 / H to screen 814.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 811.46 / W, screen 322.00 / H to screen 814.92 / W, screen 399.28 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 811.46 / W, screen 315.00 / H to screen 814.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 814.92 / W, screen 322.00 / H to screen 816.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 814.92 / W, screen 322.00 / H to screen 816.40 / W, screen 502.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 814.92 / W, screen 315.00 / H to screen 816.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 816.40 / W, screen 322.00 / H to screen 818.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 816.40 / W, screen 322.00 / H to screen 818.53 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 819.13 / W, screen 322.00 / H to screen 830.98 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 819.13 / W, screen 322.00 / H to screen 830.98 / W, screen 390.83 / H fc rgb '#7fc8a9' fs solid noborder
set label "b4/dw" at screen 824.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 830.98 / W, screen 322.00 / H to screen 833.57 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 830.98 / W, screen 322.00 / H to screen 833.57 / W, screen 424.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 830.98 / W, screen 315.00 / H to screen 833.57 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 833.57 / W, screen 322.00 / H to screen 837.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 833.57 / W, screen 322.00 / H to screen 837.05 / W, screen 398.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 833.57 / W, screen 315.00 / H to screen 837.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 837.05 / W, screen 322.00 / H to screen 838.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 837.05 / W, screen 322.00 / H to screen 838.55 / W, screen 499.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 837.05 / W, screen 315.00 / H to screen 838.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 838.55 / W, screen 322.00 / H to screen 840.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 838.55 / W, screen 322.00 / H to screen 840.63 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 841.23 / W, screen 322.00 / H to screen 847.10 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 841.23 / W, screen 322.00 / H to screen 847.10 / W, screen 472.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 847.10 / W, screen 322.00 / H to screen 847.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 847.10 / W, screen 322.00 / H to screen 847.61 / W, screen 405.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 847.61 / W, screen 322.00 / H to screen 848.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 847.61 / W, screen 322.00 / H to screen 848.38 / W, screen 377.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 847.61 / W, screen 315.00 / H to screen 848.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 848.38 / W, screen 322.00 / H to screen 848.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 848.38 / W, screen 322.00 / H to screen 848.96 / W, screen 461.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 848.38 / W, screen 315.00 / H to screen 848.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 848.96 / W, screen 322.00 / H to screen 849.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 848.96 / W, screen 322.00 / H to screen 849.55 / W, screen 461.59 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 850.15 / W, screen 322.00 / H to screen 861.11 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 850.15 / W, screen 322.00 / H to screen 861.11 / W, screen 405.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 861.11 / W, screen 322.00 / H to screen 863.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 861.11 / W, screen 322.00 / H to screen 863.71 / W, screen 424.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 861.11 / W, screen 315.00 / H to screen 863.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 863.71 / W, screen 322.00 / H to screen 867.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 863.71 / W, screen 322.00 / H to screen 867.16 / W, screen 399.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 863.71 / W, screen 315.00 / H to screen 867.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 867.16 / W, screen 322.00 / H to screen 868.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 867.16 / W, screen 322.00 / H to screen 868.69 / W, screen 496.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 867.16 / W, screen 315.00 / H to screen 868.69 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 868.69 / W, screen 322.00 / H to screen 870.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 868.69 / W, screen 322.00 / H to screen 870.80 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 871.40 / W, screen 322.00 / H to screen 883.13 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 871.40 / W, screen 322.00 / H to screen 883.13 / W, screen 391.44 / H fc rgb '#7fc8a9' fs solid noborder
set label "b5/dw" at screen 877.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 883.13 / W, screen 322.00 / H to screen 885.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 883.13 / W, screen 322.00 / H to screen 885.65 / W, screen 428.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 883.13 / W, screen 315.00 / H to screen 885.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 885.65 / W, screen 322.00 / H to screen 889.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 885.65 / W, screen 322.00 / H to screen 889.14 / W, screen 398.61 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 885.65 / W, screen 315.00 / H to screen 889.14 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 889.14 / W, screen 322.00 / H to screen 890.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 889.14 / W, screen 322.00 / H to screen 890.62 / W, screen 502.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 889.14 / W, screen 315.00 / H to screen 890.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 890.62 / W, screen 322.00 / H to screen 892.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 890.62 / W, screen 322.00 / H to screen 892.72 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 893.32 / W, screen 322.00 / H to screen 899.13 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 893.32 / W, screen 322.00 / H to screen 899.13 / W, screen 473.52 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 899.13 / W, screen 322.00 / H to screen 899.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 899.13 / W, screen 322.00 / H to screen 899.63 / W, screen 406.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 899.63 / W, screen 322.00 / H to screen 900.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 899.63 / W, screen 322.00 / H to screen 900.38 / W, screen 379.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 899.63 / W, screen 315.00 / H to screen 900.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 900.38 / W, screen 322.00 / H to screen 900.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 900.38 / W, screen 322.00 / H to screen 900.96 / W, screen 462.10 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 900.38 / W, screen 315.00 / H to screen 900.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 900.96 / W, screen 322.00 / H to screen 901.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 900.96 / W, screen 322.00 / H to screen 901.52 / W, screen 468.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 902.12 / W, screen 322.00 / H to screen 913.05 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 902.12 / W, screen 322.00 / H to screen 913.05 / W, screen 406.11 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 913.05 / W, screen 322.00 / H to screen 915.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 913.05 / W, screen 322.00 / H to screen 915.63 / W, screen 425.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 913.05 / W, screen 315.00 / H to screen 915.63 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 915.63 / W, screen 322.00 / H to screen 919.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 915.63 / W, screen 322.00 / H to screen 919.26 / W, screen 395.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 915.63 / W, screen 315.00 / H to screen 919.26 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 919.26 / W, screen 322.00 / H to screen 920.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 919.26 / W, screen 322.00 / H to screen 920.77 / W, screen 497.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 919.26 / W, screen 315.00 / H to screen 920.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 920.77 / W, screen 322.00 / H to screen 922.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 920.77 / W, screen 322.00 / H to screen 922.93 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 922.93 / W, screen 322.00 / H to screen 926.30 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 922.93 / W, screen 322.00 / H to screen 926.30 / W, screen 385.46 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 926.30 / W, screen 322.00 / H to screen 926.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 926.30 / W, screen 322.00 / H to screen 926.96 / W, screen 418.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 926.96 / W, screen 322.00 / H to screen 927.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 926.96 / W, screen 322.00 / H to screen 927.91 / W, screen 386.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 926.96 / W, screen 315.00 / H to screen 927.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 927.91 / W, screen 322.00 / H to screen 928.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 927.91 / W, screen 322.00 / H to screen 928.65 / W, screen 404.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 928.65 / W, screen 322.00 / H to screen 929.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 928.65 / W, screen 322.00 / H to screen 929.25 / W, screen 500.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 929.25 / W, screen 322.00 / H to screen 932.62 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 929.25 / W, screen 322.00 / H to screen 932.62 / W, screen 465.99 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 932.62 / W, screen 322.00 / H to screen 932.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 932.62 / W, screen 322.00 / H to screen 932.92 / W, screen 392.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 932.92 / W, screen 322.00 / H to screen 933.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 932.92 / W, screen 322.00 / H to screen 933.35 / W, screen 368.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 932.92 / W, screen 315.00 / H to screen 933.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 933.35 / W, screen 322.00 / H to screen 933.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 933.35 / W, screen 322.00 / H to screen 933.63 / W, screen 452.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 934.23 / W, screen 322.00 / H to screen 942.21 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 934.23 / W, screen 322.00 / H to screen 942.21 / W, screen 435.08 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 942.21 / W, screen 322.00 / H to screen 943.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 942.21 / W, screen 322.00 / H to screen 943.51 / W, screen 420.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 943.51 / W, screen 322.00 / H to screen 945.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 943.51 / W, screen 322.00 / H to screen 945.39 / W, screen 387.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 943.51 / W, screen 315.00 / H to screen 945.39 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 945.39 / W, screen 322.00 / H to screen 946.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 945.39 / W, screen 322.00 / H to screen 946.74 / W, screen 412.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 945.39 / W, screen 315.00 / H to screen 946.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 946.74 / W, screen 322.00 / H to screen 947.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 946.74 / W, screen 322.00 / H to screen 947.83 / W, screen 512.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 948.43 / W, screen 322.00 / H to screen 954.44 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 948.43 / W, screen 322.00 / H to screen 954.44 / W, screen 386.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 954.44 / W, screen 322.00 / H to screen 955.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 954.44 / W, screen 322.00 / H to screen 955.69 / W, screen 423.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 955.69 / W, screen 322.00 / H to screen 957.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 955.69 / W, screen 322.00 / H to screen 957.47 / W, screen 391.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 955.69 / W, screen 315.00 / H to screen 957.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 957.47 / W, screen 322.00 / H to screen 958.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 957.47 / W, screen 322.00 / H to screen 958.83 / W, screen 411.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 957.47 / W, screen 315.00 / H to screen 958.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 958.83 / W, screen 322.00 / H to screen 959.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 958.83 / W, screen 322.00 / H to screen 959.91 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 960.51 / W, screen 322.00 / H to screen 965.91 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 960.51 / W, screen 322.00 / H to screen 965.91 / W, screen 483.68 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 965.91 / W, screen 322.00 / H to screen 966.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 965.91 / W, screen 322.00 / H to screen 966.21 / W, screen 393.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 966.21 / W, screen 322.00 / H to screen 966.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 966.21 / W, screen 322.00 / H to screen 966.60 / W, screen 373.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 966.21 / W, screen 315.00 / H to screen 966.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 966.60 / W, screen 322.00 / H to screen 966.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 966.60 / W, screen 322.00 / H to screen 966.91 / W, screen 452.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 966.60 / W, screen 315.00 / H to screen 966.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 966.91 / W, screen 322.00 / H to screen 967.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 966.91 / W, screen 322.00 / H to screen 967.16 / W, screen 462.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 967.76 / W, screen 322.00 / H to screen 975.74 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 967.76 / W, screen 322.00 / H to screen 975.74 / W, screen 435.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 975.74 / W, screen 322.00 / H to screen 977.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 975.74 / W, screen 322.00 / H to screen 977.05 / W, screen 419.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 977.05 / W, screen 322.00 / H to screen 978.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 977.05 / W, screen 322.00 / H to screen 978.87 / W, screen 389.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 977.05 / W, screen 315.00 / H to screen 978.87 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 978.87 / W, screen 322.00 / H to screen 980.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 978.87 / W, screen 322.00 / H to screen 980.23 / W, screen 412.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 978.87 / W, screen 315.00 / H to screen 980.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 980.23 / W, screen 322.00 / H to screen 981.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 980.23 / W, screen 322.00 / H to screen 981.29 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 981.89 / W, screen 322.00 / H to screen 987.95 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 981.89 / W, screen 322.00 / H to screen 987.95 / W, screen 386.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 987.95 / W, screen 322.00 / H to screen 989.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 987.95 / W, screen 322.00 / H to screen 989.24 / W, screen 421.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 989.24 / W, screen 322.00 / H to screen 991.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 989.24 / W, screen 322.00 / H to screen 991.05 / W, screen 390.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 989.24 / W, screen 315.00 / H to screen 991.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 991.05 / W, screen 322.00 / H to screen 992.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 991.05 / W, screen 322.00 / H to screen 992.41 / W, screen 412.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 991.05 / W, screen 315.00 / H to screen 992.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 992.41 / W, screen 322.00 / H to screen 993.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 992.41 / W, screen 322.00 / H to screen 993.48 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 994.08 / W, screen 322.00 / H to screen 999.42 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 994.08 / W, screen 322.00 / H to screen 999.42 / W, screen 485.17 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 999.42 / W, screen 322.00 / H to screen 999.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 999.42 / W, screen 322.00 / H to screen 999.69 / W, screen 401.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 999.69 / W, screen 322.00 / H to screen 1000.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 999.69 / W, screen 322.00 / H to screen 1000.08 / W, screen 373.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1000.08 / W, screen 322.00 / H to screen 1000.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1000.08 / W, screen 322.00 / H to screen 1000.40 / W, screen 447.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1000.08 / W, screen 315.00 / H to screen 1000.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1000.40 / W, screen 322.00 / H to screen 1000.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1000.40 / W, screen 322.00 / H to screen 1000.64 / W, screen 469.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1001.24 / W, screen 322.00 / H to screen 1009.20 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1001.24 / W, screen 322.00 / H to screen 1009.20 / W, screen 435.34 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1009.20 / W, screen 322.00 / H to screen 1010.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1009.20 / W, screen 322.00 / H to screen 1010.50 / W, screen 420.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1010.50 / W, screen 322.00 / H to screen 1012.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1010.50 / W, screen 322.00 / H to screen 1012.31 / W, screen 390.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1010.50 / W, screen 315.00 / H to screen 1012.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1012.31 / W, screen 322.00 / H to screen 1013.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1012.31 / W, screen 322.00 / H to screen 1013.67 / W, screen 412.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1012.31 / W, screen 315.00 / H to screen 1013.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1013.67 / W, screen 322.00 / H to screen 1014.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1013.67 / W, screen 322.00 / H to screen 1014.72 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1015.32 / W, screen 322.00 / H to screen 1021.20 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1015.32 / W, screen 322.00 / H to screen 1021.20 / W, screen 388.03 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1021.20 / W, screen 322.00 / H to screen 1022.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1021.20 / W, screen 322.00 / H to screen 1022.47 / W, screen 423.08 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1022.47 / W, screen 322.00 / H to screen 1024.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1022.47 / W, screen 322.00 / H to screen 1024.33 / W, screen 388.41 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1022.47 / W, screen 315.00 / H to screen 1024.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1024.33 / W, screen 322.00 / H to screen 1025.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1024.33 / W, screen 322.00 / H to screen 1025.71 / W, screen 410.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1024.33 / W, screen 315.00 / H to screen 1025.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1025.71 / W, screen 322.00 / H to screen 1026.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1025.71 / W, screen 322.00 / H to screen 1026.79 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1027.39 / W, screen 322.00 / H to screen 1032.71 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1027.39 / W, screen 322.00 / H to screen 1032.71 / W, screen 485.93 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1032.71 / W, screen 322.00 / H to screen 1032.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1032.71 / W, screen 322.00 / H to screen 1032.96 / W, screen 406.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1032.96 / W, screen 322.00 / H to screen 1033.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1032.96 / W, screen 322.00 / H to screen 1033.35 / W, screen 373.54 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1032.96 / W, screen 315.00 / H to screen 1033.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1033.35 / W, screen 322.00 / H to screen 1033.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1033.35 / W, screen 322.00 / H to screen 1033.66 / W, screen 454.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1033.35 / W, screen 315.00 / H to screen 1033.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1033.66 / W, screen 322.00 / H to screen 1033.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1033.66 / W, screen 322.00 / H to screen 1033.91 / W, screen 462.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1034.51 / W, screen 322.00 / H to screen 1042.50 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1034.51 / W, screen 322.00 / H to screen 1042.50 / W, screen 435.04 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1042.50 / W, screen 322.00 / H to screen 1043.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1042.50 / W, screen 322.00 / H to screen 1043.83 / W, screen 417.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1043.83 / W, screen 322.00 / H to screen 1045.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1043.83 / W, screen 322.00 / H to screen 1045.60 / W, screen 392.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1043.83 / W, screen 315.00 / H to screen 1045.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1045.60 / W, screen 322.00 / H to screen 1046.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1045.60 / W, screen 322.00 / H to screen 1046.96 / W, screen 411.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1045.60 / W, screen 315.00 / H to screen 1046.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1046.96 / W, screen 322.00 / H to screen 1048.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1046.96 / W, screen 322.00 / H to screen 1048.03 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1048.63 / W, screen 322.00 / H to screen 1054.58 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1048.63 / W, screen 322.00 / H to screen 1054.58 / W, screen 387.37 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1054.58 / W, screen 322.00 / H to screen 1055.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1054.58 / W, screen 322.00 / H to screen 1055.84 / W, screen 423.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1055.84 / W, screen 322.00 / H to screen 1057.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1055.84 / W, screen 322.00 / H to screen 1057.67 / W, screen 389.77 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1055.84 / W, screen 315.00 / H to screen 1057.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1057.67 / W, screen 322.00 / H to screen 1059.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1057.67 / W, screen 322.00 / H to screen 1059.03 / W, screen 411.87 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1057.67 / W, screen 315.00 / H to screen 1059.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1059.03 / W, screen 322.00 / H to screen 1060.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1059.03 / W, screen 322.00 / H to screen 1060.10 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1060.70 / W, screen 322.00 / H to screen 1068.92 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1060.70 / W, screen 322.00 / H to screen 1068.92 / W, screen 487.10 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1068.92 / W, screen 322.00 / H to screen 1069.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1068.92 / W, screen 322.00 / H to screen 1069.33 / W, screen 398.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1069.33 / W, screen 322.00 / H to screen 1069.88 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1069.33 / W, screen 322.00 / H to screen 1069.88 / W, screen 377.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1069.33 / W, screen 315.00 / H to screen 1069.88 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1069.88 / W, screen 322.00 / H to screen 1070.26 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1069.88 / W, screen 322.00 / H to screen 1070.26 / W, screen 461.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1070.86 / W, screen 322.00 / H to screen 1086.99 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1070.86 / W, screen 322.00 / H to screen 1086.99 / W, screen 452.46 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/expand" at screen 1078.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1086.99 / W, screen 322.00 / H to screen 1088.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1086.99 / W, screen 322.00 / H to screen 1088.95 / W, screen 421.31 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1086.99 / W, screen 315.00 / H to screen 1088.95 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1088.95 / W, screen 322.00 / H to screen 1091.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1088.95 / W, screen 322.00 / H to screen 1091.61 / W, screen 395.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1088.95 / W, screen 315.00 / H to screen 1091.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1091.61 / W, screen 322.00 / H to screen 1092.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1091.61 / W, screen 322.00 / H to screen 1092.74 / W, screen 492.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1091.61 / W, screen 315.00 / H to screen 1092.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1092.74 / W, screen 322.00 / H to screen 1094.36 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1092.74 / W, screen 322.00 / H to screen 1094.36 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1094.96 / W, screen 322.00 / H to screen 1104.18 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1094.96 / W, screen 322.00 / H to screen 1104.18 / W, screen 387.46 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1104.18 / W, screen 322.00 / H to screen 1106.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1104.18 / W, screen 322.00 / H to screen 1106.04 / W, screen 426.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1104.18 / W, screen 315.00 / H to screen 1106.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1106.04 / W, screen 322.00 / H to screen 1108.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1106.04 / W, screen 322.00 / H to screen 1108.66 / W, screen 396.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1106.04 / W, screen 315.00 / H to screen 1108.66 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1108.66 / W, screen 322.00 / H to screen 1109.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1108.66 / W, screen 322.00 / H to screen 1109.77 / W, screen 497.07 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1108.66 / W, screen 315.00 / H to screen 1109.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1109.77 / W, screen 322.00 / H to screen 1111.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1109.77 / W, screen 322.00 / H to screen 1111.37 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1111.97 / W, screen 322.00 / H to screen 1124.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1111.97 / W, screen 322.00 / H to screen 1124.19 / W, screen 492.29 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/project" at screen 1117.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1124.19 / W, screen 322.00 / H to screen 1124.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1124.19 / W, screen 322.00 / H to screen 1124.61 / W, screen 397.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1124.61 / W, screen 322.00 / H to screen 1125.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1124.61 / W, screen 322.00 / H to screen 1125.16 / W, screen 377.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1124.61 / W, screen 315.00 / H to screen 1125.16 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1125.16 / W, screen 322.00 / H to screen 1125.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1125.16 / W, screen 322.00 / H to screen 1125.59 / W, screen 461.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1125.16 / W, screen 315.00 / H to screen 1125.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1125.59 / W, screen 322.00 / H to screen 1125.95 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1125.59 / W, screen 322.00 / H to screen 1125.95 / W, screen 471.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1126.55 / W, screen 322.00 / H to screen 1142.64 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1126.55 / W, screen 322.00 / H to screen 1142.64 / W, screen 452.81 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/expand" at screen 1134.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1142.64 / W, screen 322.00 / H to screen 1144.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1142.64 / W, screen 322.00 / H to screen 1144.54 / W, screen 424.32 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1142.64 / W, screen 315.00 / H to screen 1144.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1144.54 / W, screen 322.00 / H to screen 1147.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1144.54 / W, screen 322.00 / H to screen 1147.30 / W, screen 392.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1144.54 / W, screen 315.00 / H to screen 1147.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1147.30 / W, screen 322.00 / H to screen 1148.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1147.30 / W, screen 322.00 / H to screen 1148.45 / W, screen 490.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1147.30 / W, screen 315.00 / H to screen 1148.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1148.45 / W, screen 322.00 / H to screen 1150.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1148.45 / W, screen 322.00 / H to screen 1150.03 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1150.63 / W, screen 322.00 / H to screen 1159.79 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1150.63 / W, screen 322.00 / H to screen 1159.79 / W, screen 387.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1159.79 / W, screen 322.00 / H to screen 1161.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1159.79 / W, screen 322.00 / H to screen 1161.70 / W, screen 423.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1159.79 / W, screen 315.00 / H to screen 1161.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1161.70 / W, screen 322.00 / H to screen 1164.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1161.70 / W, screen 322.00 / H to screen 1164.37 / W, screen 395.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1161.70 / W, screen 315.00 / H to screen 1164.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1164.37 / W, screen 322.00 / H to screen 1165.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1164.37 / W, screen 322.00 / H to screen 1165.48 / W, screen 495.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1164.37 / W, screen 315.00 / H to screen 1165.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1165.48 / W, screen 322.00 / H to screen 1167.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1165.48 / W, screen 322.00 / H to screen 1167.10 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1167.70 / W, screen 322.00 / H to screen 1179.87 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1167.70 / W, screen 322.00 / H to screen 1179.87 / W, screen 492.93 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/project" at screen 1173.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1179.87 / W, screen 322.00 / H to screen 1180.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1179.87 / W, screen 322.00 / H to screen 1180.28 / W, screen 399.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1180.28 / W, screen 322.00 / H to screen 1180.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1180.28 / W, screen 322.00 / H to screen 1180.86 / W, screen 374.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1180.28 / W, screen 315.00 / H to screen 1180.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1180.86 / W, screen 322.00 / H to screen 1181.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1180.86 / W, screen 322.00 / H to screen 1181.30 / W, screen 458.12 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1180.86 / W, screen 315.00 / H to screen 1181.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1181.30 / W, screen 322.00 / H to screen 1181.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1181.30 / W, screen 322.00 / H to screen 1181.67 / W, screen 466.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1182.27 / W, screen 322.00 / H to screen 1198.34 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1182.27 / W, screen 322.00 / H to screen 1198.34 / W, screen 453.03 / H fc rgb '#7db8e0' fs solid noborder
set label "b13/expand" at screen 1190.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1198.34 / W, screen 322.00 / H to screen 1200.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1198.34 / W, screen 322.00 / H to screen 1200.23 / W, screen 424.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1198.34 / W, screen 315.00 / H to screen 1200.23 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1200.23 / W, screen 322.00 / H to screen 1202.83 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1200.23 / W, screen 322.00 / H to screen 1202.83 / W, screen 397.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1200.23 / W, screen 315.00 / H to screen 1202.83 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1202.83 / W, screen 322.00 / H to screen 1203.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1202.83 / W, screen 322.00 / H to screen 1203.96 / W, screen 493.57 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1202.83 / W, screen 315.00 / H to screen 1203.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1203.96 / W, screen 322.00 / H to screen 1205.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1203.96 / W, screen 322.00 / H to screen 1205.55 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 1205.55 / W, screen 322.00 / H to screen 1208.56 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1205.55 / W, screen 322.00 / H to screen 1208.56 / W, screen 375.37 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1208.56 / W, screen 322.00 / H to screen 1209.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1208.56 / W, screen 322.00 / H to screen 1209.09 / W, screen 411.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1209.09 / W, screen 322.00 / H to screen 1209.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1209.09 / W, screen 322.00 / H to screen 1209.91 / W, screen 379.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1209.09 / W, screen 315.00 / H to screen 1209.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1209.91 / W, screen 322.00 / H to screen 1210.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1209.91 / W, screen 322.00 / H to screen 1210.48 / W, screen 402.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1210.48 / W, screen 322.00 / H to screen 1210.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1210.48 / W, screen 322.00 / H to screen 1210.99 / W, screen 479.96 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1211.59 / W, screen 322.00 / H to screen 1216.84 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1211.59 / W, screen 322.00 / H to screen 1216.84 / W, screen 477.59 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1216.84 / W, screen 322.00 / H to screen 1217.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1216.84 / W, screen 322.00 / H to screen 1217.09 / W, screen 375.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1217.09 / W, screen 322.00 / H to screen 1217.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1217.09 / W, screen 322.00 / H to screen 1217.39 / W, screen 363.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1217.39 / W, screen 322.00 / H to screen 1217.63 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1217.39 / W, screen 322.00 / H to screen 1217.63 / W, screen 415.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1218.23 / W, screen 322.00 / H to screen 1228.25 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1218.23 / W, screen 322.00 / H to screen 1228.25 / W, screen 464.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1228.25 / W, screen 322.00 / H to screen 1229.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1228.25 / W, screen 322.00 / H to screen 1229.16 / W, screen 409.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1229.16 / W, screen 322.00 / H to screen 1230.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1229.16 / W, screen 322.00 / H to screen 1230.41 / W, screen 385.55 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1229.16 / W, screen 315.00 / H to screen 1230.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1230.41 / W, screen 322.00 / H to screen 1231.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1230.41 / W, screen 322.00 / H to screen 1231.29 / W, screen 408.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1231.29 / W, screen 322.00 / H to screen 1232.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1231.29 / W, screen 322.00 / H to screen 1232.08 / W, screen 490.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1232.68 / W, screen 322.00 / H to screen 1236.95 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1232.68 / W, screen 322.00 / H to screen 1236.95 / W, screen 376.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1236.95 / W, screen 322.00 / H to screen 1237.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1236.95 / W, screen 322.00 / H to screen 1237.79 / W, screen 416.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1237.79 / W, screen 322.00 / H to screen 1239.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1237.79 / W, screen 322.00 / H to screen 1239.10 / W, screen 382.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1237.79 / W, screen 315.00 / H to screen 1239.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1239.10 / W, screen 322.00 / H to screen 1240.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1239.10 / W, screen 322.00 / H to screen 1240.00 / W, screen 406.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1240.00 / W, screen 322.00 / H to screen 1240.78 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1240.00 / W, screen 322.00 / H to screen 1240.78 / W, screen 491.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1241.38 / W, screen 322.00 / H to screen 1249.69 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1241.38 / W, screen 322.00 / H to screen 1249.69 / W, screen 492.19 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1249.69 / W, screen 322.00 / H to screen 1249.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1249.69 / W, screen 322.00 / H to screen 1249.93 / W, screen 378.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1249.93 / W, screen 322.00 / H to screen 1250.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1249.93 / W, screen 322.00 / H to screen 1250.22 / W, screen 364.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1250.22 / W, screen 322.00 / H to screen 1250.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1250.22 / W, screen 322.00 / H to screen 1250.46 / W, screen 428.76 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1250.22 / W, screen 315.00 / H to screen 1250.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1250.46 / W, screen 322.00 / H to screen 1250.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1250.46 / W, screen 322.00 / H to screen 1250.69 / W, screen 418.27 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1251.29 / W, screen 322.00 / H to screen 1261.26 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1251.29 / W, screen 322.00 / H to screen 1261.26 / W, screen 465.36 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1261.26 / W, screen 322.00 / H to screen 1262.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1261.26 / W, screen 322.00 / H to screen 1262.15 / W, screen 412.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1262.15 / W, screen 322.00 / H to screen 1263.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1262.15 / W, screen 322.00 / H to screen 1263.47 / W, screen 381.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1262.15 / W, screen 315.00 / H to screen 1263.47 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1263.47 / W, screen 322.00 / H to screen 1264.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1263.47 / W, screen 322.00 / H to screen 1264.35 / W, screen 407.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1264.35 / W, screen 322.00 / H to screen 1265.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1264.35 / W, screen 322.00 / H to screen 1265.13 / W, screen 493.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1265.73 / W, screen 322.00 / H to screen 1269.92 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1265.73 / W, screen 322.00 / H to screen 1269.92 / W, screen 377.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1269.92 / W, screen 322.00 / H to screen 1270.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1269.92 / W, screen 322.00 / H to screen 1270.75 / W, screen 418.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1270.75 / W, screen 322.00 / H to screen 1272.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1270.75 / W, screen 322.00 / H to screen 1272.01 / W, screen 384.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1270.75 / W, screen 315.00 / H to screen 1272.01 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1272.01 / W, screen 322.00 / H to screen 1272.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1272.01 / W, screen 322.00 / H to screen 1272.90 / W, screen 407.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1272.90 / W, screen 322.00 / H to screen 1273.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1272.90 / W, screen 322.00 / H to screen 1273.67 / W, screen 493.53 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1274.27 / W, screen 322.00 / H to screen 1282.72 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1274.27 / W, screen 322.00 / H to screen 1282.72 / W, screen 489.46 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1282.72 / W, screen 322.00 / H to screen 1282.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1282.72 / W, screen 322.00 / H to screen 1282.98 / W, screen 374.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1282.98 / W, screen 322.00 / H to screen 1283.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1282.98 / W, screen 322.00 / H to screen 1283.28 / W, screen 363.45 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.28 / W, screen 322.00 / H to screen 1283.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.28 / W, screen 322.00 / H to screen 1283.49 / W, screen 443.02 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1283.28 / W, screen 315.00 / H to screen 1283.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1283.49 / W, screen 322.00 / H to screen 1283.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1283.49 / W, screen 322.00 / H to screen 1283.73 / W, screen 416.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1284.33 / W, screen 322.00 / H to screen 1294.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1284.33 / W, screen 322.00 / H to screen 1294.31 / W, screen 465.22 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 1294.31 / W, screen 322.00 / H to screen 1295.23 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1294.31 / W, screen 322.00 / H to screen 1295.23 / W, screen 408.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1295.23 / W, screen 322.00 / H to screen 1296.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1295.23 / W, screen 322.00 / H to screen 1296.49 / W, screen 384.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1295.23 / W, screen 315.00 / H to screen 1296.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1296.49 / W, screen 322.00 / H to screen 1297.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1296.49 / W, screen 322.00 / H to screen 1297.40 / W, screen 405.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1297.40 / W, screen 322.00 / H to screen 1298.14 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1297.40 / W, screen 322.00 / H to screen 1298.14 / W, screen 500.48 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1298.74 / W, screen 322.00 / H to screen 1303.00 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1298.74 / W, screen 322.00 / H to screen 1303.00 / W, screen 377.09 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1303.00 / W, screen 322.00 / H to screen 1303.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1303.00 / W, screen 322.00 / H to screen 1303.84 / W, screen 417.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.84 / W, screen 322.00 / H to screen 1305.11 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1303.84 / W, screen 322.00 / H to screen 1305.11 / W, screen 384.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1303.84 / W, screen 315.00 / H to screen 1305.11 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1305.11 / W, screen 322.00 / H to screen 1305.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1305.11 / W, screen 322.00 / H to screen 1305.99 / W, screen 408.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1305.99 / W, screen 322.00 / H to screen 1306.75 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1305.99 / W, screen 322.00 / H to screen 1306.75 / W, screen 496.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.35 / W, screen 322.00 / H to screen 1324.40 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1307.35 / W, screen 322.00 / H to screen 1324.40 / W, screen 493.83 / H fc rgb '#7db8e0' fs solid noborder
set label "b16/project" at screen 1315.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1324.40 / W, screen 322.00 / H to screen 1324.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1324.40 / W, screen 322.00 / H to screen 1324.76 / W, screen 394.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1324.76 / W, screen 322.00 / H to screen 1325.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1324.76 / W, screen 322.00 / H to screen 1325.25 / W, screen 375.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1324.76 / W, screen 315.00 / H to screen 1325.25 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1325.25 / W, screen 322.00 / H to screen 1325.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1325.25 / W, screen 322.00 / H to screen 1325.58 / W, screen 456.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1326.18 / W, screen 322.00 / H to screen 1353.43 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1326.18 / W, screen 322.00 / H to screen 1353.43 / W, screen 467.21 / H fc rgb '#7db8e0' fs solid noborder
set label "conv_last" at screen 1339.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1353.43 / W, screen 322.00 / H to screen 1354.66 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1353.43 / W, screen 322.00 / H to screen 1354.66 / W, screen 408.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1354.66 / W, screen 322.00 / H to screen 1356.31 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1354.66 / W, screen 322.00 / H to screen 1356.31 / W, screen 385.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1354.66 / W, screen 315.00 / H to screen 1356.31 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1356.31 / W, screen 322.00 / H to screen 1357.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1356.31 / W, screen 322.00 / H to screen 1357.49 / W, screen 408.09 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1357.49 / W, screen 322.00 / H to screen 1358.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1357.49 / W, screen 322.00 / H to screen 1358.51 / W, screen 423.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1357.49 / W, screen 315.00 / H to screen 1358.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1358.51 / W, screen 322.00 / H to screen 1358.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1358.51 / W, screen 322.00 / H to screen 1358.76 / W, screen 336.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1359.36 / W, screen 322.00 / H to screen 1369.85 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1359.36 / W, screen 322.00 / H to screen 1369.85 / W, screen 378.15 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1359.36 / W, screen 315.00 / H to screen 1369.85 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1369.85 / W, screen 322.00 / H to screen 1370.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1369.85 / W, screen 322.00 / H to screen 1370.09 / W, screen 330.04 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1370.09 / W, screen 322.00 / H to screen 1370.38 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1370.09 / W, screen 322.00 / H to screen 1370.38 / W, screen 328.17 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1370.09 / W, screen 315.00 / H to screen 1370.38 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 1.93 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.13 times as fast as fp32, 70 % of its own roofs, 1.1 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.73 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 84.73 / W, screen 155.85 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 85.33 / W, screen 66.00 / H to screen 112.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 85.33 / W, screen 66.00 / H to screen 112.66 / W, screen 169.93 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 98.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 113.26 / W, screen 66.00 / H to screen 125.57 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 113.26 / W, screen 66.00 / H to screen 125.57 / W, screen 141.19 / H fc rgb '#7fc8a9' fs solid noborder
set label "b0/dw" at screen 119.1 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 126.17 / W, screen 66.00 / H to screen 136.83 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 126.17 / W, screen 66.00 / H to screen 136.83 / W, screen 180.89 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 137.43 / W, screen 66.00 / H to screen 174.01 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 137.43 / W, screen 66.00 / H to screen 174.01 / W, screen 170.39 / H fc rgb '#7db8e0' fs solid noborder
set label "b1/expand" at screen 155.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 174.61 / W, screen 66.00 / H to screen 185.58 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 174.61 / W, screen 66.00 / H to screen 185.58 / W, screen 129.38 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 174.61 / W, screen 59.00 / H to screen 185.58 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 186.18 / W, screen 66.00 / H to screen 195.66 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 186.18 / W, screen 66.00 / H to screen 195.66 / W, screen 210.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 196.26 / W, screen 66.00 / H to screen 213.55 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 196.26 / W, screen 66.00 / H to screen 213.55 / W, screen 188.02 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/expand" at screen 204.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 214.15 / W, screen 66.00 / H to screen 228.99 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 214.15 / W, screen 66.00 / H to screen 228.99 / W, screen 144.57 / H fc rgb '#7fc8a9' fs solid noborder
set label "b2/dw" at screen 221.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 229.59 / W, screen 66.00 / H to screen 244.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 229.59 / W, screen 66.00 / H to screen 244.44 / W, screen 207.29 / H fc rgb '#7db8e0' fs solid noborder
set label "b2/project" at screen 236.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 245.04 / W, screen 66.00 / H to screen 262.29 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 245.04 / W, screen 66.00 / H to screen 262.29 / W, screen 188.33 / H fc rgb '#7db8e0' fs solid noborder
set label "b3/expand" at screen 253.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 262.89 / W, screen 66.00 / H to screen 267.66 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 262.89 / W, screen 66.00 / H to screen 267.66 / W, screen 122.48 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 268.26 / W, screen 66.00 / H to screen 272.04 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 268.26 / W, screen 66.00 / H to screen 272.04 / W, screen 232.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 272.64 / W, screen 66.00 / H to screen 279.14 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 272.64 / W, screen 66.00 / H to screen 279.14 / W, screen 202.64 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 279.74 / W, screen 66.00 / H to screen 283.27 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 279.74 / W, screen 66.00 / H to screen 283.27 / W, screen 154.12 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 283.87 / W, screen 66.00 / H to screen 289.28 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 283.87 / W, screen 66.00 / H to screen 289.28 / W, screen 227.41 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 289.88 / W, screen 66.00 / H to screen 296.42 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 289.88 / W, screen 66.00 / H to screen 296.42 / W, screen 202.06 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 297.02 / W, screen 66.00 / H to screen 300.51 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 297.02 / W, screen 66.00 / H to screen 300.51 / W, screen 154.98 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 301.11 / W, screen 66.00 / H to screen 306.46 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 301.11 / W, screen 66.00 / H to screen 306.46 / W, screen 228.90 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 307.06 / W, screen 66.00 / H to screen 313.61 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 307.06 / W, screen 66.00 / H to screen 313.61 / W, screen 201.87 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 313.61 / W, screen 66.00 / H to screen 315.05 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 313.61 / W, screen 66.00 / H to screen 315.05 / W, screen 128.97 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 315.05 / W, screen 66.00 / H to screen 317.93 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 315.05 / W, screen 66.00 / H to screen 317.93 / W, screen 234.18 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 318.53 / W, screen 66.00 / H to screen 324.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 318.53 / W, screen 66.00 / H to screen 324.44 / W, screen 215.25 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 324.44 / W, screen 66.00 / H to screen 326.67 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 324.44 / W, screen 66.00 / H to screen 326.67 / W, screen 147.51 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 327.27 / W, screen 66.00 / H to screen 332.27 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 327.27 / W, screen 66.00 / H to screen 332.27 / W, screen 239.15 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 332.87 / W, screen 66.00 / H to screen 338.74 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 332.87 / W, screen 66.00 / H to screen 338.74 / W, screen 216.05 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 338.74 / W, screen 66.00 / H to screen 341.00 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 338.74 / W, screen 66.00 / H to screen 341.00 / W, screen 146.42 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 341.60 / W, screen 66.00 / H to screen 346.59 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 341.60 / W, screen 66.00 / H to screen 346.59 / W, screen 239.69 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 347.19 / W, screen 66.00 / H to screen 353.07 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 347.19 / W, screen 66.00 / H to screen 353.07 / W, screen 215.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 353.07 / W, screen 66.00 / H to screen 355.30 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 353.07 / W, screen 66.00 / H to screen 355.30 / W, screen 147.33 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 355.90 / W, screen 66.00 / H to screen 360.91 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 355.90 / W, screen 66.00 / H to screen 360.91 / W, screen 239.14 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 361.51 / W, screen 66.00 / H to screen 367.39 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 361.51 / W, screen 66.00 / H to screen 367.39 / W, screen 215.82 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 367.39 / W, screen 66.00 / H to screen 369.61 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 367.39 / W, screen 66.00 / H to screen 369.61 / W, screen 147.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 370.21 / W, screen 66.00 / H to screen 377.73 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 370.21 / W, screen 66.00 / H to screen 377.73 / W, screen 245.39 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 378.33 / W, screen 66.00 / H to screen 391.27 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 378.33 / W, screen 66.00 / H to screen 391.27 / W, screen 227.21 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/expand" at screen 384.5 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 391.27 / W, screen 66.00 / H to screen 394.60 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 391.27 / W, screen 66.00 / H to screen 394.60 / W, screen 147.91 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 395.20 / W, screen 66.00 / H to screen 406.83 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 395.20 / W, screen 66.00 / H to screen 406.83 / W, screen 244.58 / H fc rgb '#7db8e0' fs solid noborder
set label "b11/project" at screen 400.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 407.43 / W, screen 66.00 / H to screen 420.34 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 407.43 / W, screen 66.00 / H to screen 420.34 / W, screen 227.57 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/expand" at screen 413.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 420.34 / W, screen 66.00 / H to screen 423.64 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 420.34 / W, screen 66.00 / H to screen 423.64 / W, screen 148.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 424.24 / W, screen 66.00 / H to screen 435.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 424.24 / W, screen 66.00 / H to screen 435.88 / W, screen 244.32 / H fc rgb '#7db8e0' fs solid noborder
set label "b12/project" at screen 429.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 436.48 / W, screen 66.00 / H to screen 449.40 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 436.48 / W, screen 66.00 / H to screen 449.40 / W, screen 227.51 / H fc rgb '#7db8e0' fs solid noborder
set label "b13/expand" at screen 442.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 449.40 / W, screen 66.00 / H to screen 450.75 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 449.40 / W, screen 66.00 / H to screen 450.75 / W, screen 116.55 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 451.35 / W, screen 66.00 / H to screen 455.97 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 451.35 / W, screen 66.00 / H to screen 455.97 / W, screen 240.38 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 456.57 / W, screen 66.00 / H to screen 465.20 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 456.57 / W, screen 66.00 / H to screen 465.20 / W, screen 230.33 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 465.20 / W, screen 66.00 / H to screen 467.16 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 465.20 / W, screen 66.00 / H to screen 467.16 / W, screen 123.95 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 467.76 / W, screen 66.00 / H to screen 475.75 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 467.76 / W, screen 66.00 / H to screen 475.75 / W, screen 242.48 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 476.35 / W, screen 66.00 / H to screen 484.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 476.35 / W, screen 66.00 / H to screen 484.99 / W, screen 230.02 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 484.99 / W, screen 66.00 / H to screen 486.82 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 484.99 / W, screen 66.00 / H to screen 486.82 / W, screen 128.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 487.42 / W, screen 66.00 / H to screen 495.35 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 487.42 / W, screen 66.00 / H to screen 495.35 / W, screen 243.66 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 495.95 / W, screen 66.00 / H to screen 504.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 495.95 / W, screen 66.00 / H to screen 504.57 / W, screen 230.47 / H fc rgb '#7db8e0' fs solid noborder
set object rectangle from screen 504.57 / W, screen 66.00 / H to screen 506.44 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 504.57 / W, screen 66.00 / H to screen 506.44 / W, screen 126.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 507.04 / W, screen 66.00 / H to screen 523.08 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 507.04 / W, screen 66.00 / H to screen 523.08 / W, screen 248.23 / H fc rgb '#7db8e0' fs solid noborder
set label "b16/project" at screen 514.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 523.68 / W, screen 66.00 / H to screen 546.64 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 523.68 / W, screen 66.00 / H to screen 546.64 / W, screen 237.61 / H fc rgb '#7db8e0' fs solid noborder
set label "conv_last" at screen 534.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 546.64 / W, screen 66.00 / H to screen 547.12 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 546.64 / W, screen 66.00 / H to screen 547.12 / W, screen 175.22 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 547.72 / W, screen 66.00 / H to screen 554.09 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 547.72 / W, screen 66.00 / H to screen 554.09 / W, screen 155.34 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 547.72 / W, screen 59.00 / H to screen 554.09 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 554.09 / W, screen 66.00 / H to screen 554.33 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 554.09 / W, screen 66.00 / H to screen 554.33 / W, screen 74.21 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 329.6 / W, screen 52.0 / H to screen 329.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1.00 ms" at screen 329.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 579.2 / W, screen 52.0 / H to screen 579.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 579.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 828.8 / W, screen 52.0 / H to screen 828.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3.00 ms" at screen 828.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1078.4 / W, screen 52.0 / H to screen 1078.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 1078.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1328.0 / W, screen 52.0 / H to screen 1328.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "5.00 ms" at screen 1328.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps-mobilenet_v2.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps-mobilenet_v2.png'
plot NaN notitle
unset output
