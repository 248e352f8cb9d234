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
set label "fp32: 11.1 ms" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "88 % of its own roofs, 0.1 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.59 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 119.59 / W, screen 697.97 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 99.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 120.19 / W, screen 578.00 / H to screen 142.76 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 120.19 / W, screen 578.00 / H to screen 142.76 / W, screen 645.74 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 131.2 / W, 583.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 143.36 / W, screen 578.00 / H to screen 211.60 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 143.36 / W, screen 578.00 / H to screen 211.60 / W, screen 742.05 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 177.2 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 212.20 / W, screen 578.00 / H to screen 223.14 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 212.20 / W, screen 578.00 / H to screen 223.14 / W, screen 669.70 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 212.20 / W, screen 571.00 / H to screen 223.14 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 223.74 / W, screen 578.00 / H to screen 285.90 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 223.74 / W, screen 578.00 / H to screen 285.90 / W, screen 757.95 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 254.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 286.50 / W, screen 578.00 / H to screen 296.39 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 286.50 / W, screen 578.00 / H to screen 296.39 / W, screen 725.76 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 296.99 / W, screen 578.00 / H to screen 419.72 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 296.99 / W, screen 578.00 / H to screen 419.72 / W, screen 761.14 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 358.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 420.32 / W, screen 578.00 / H to screen 424.63 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 420.32 / W, screen 578.00 / H to screen 424.63 / W, screen 685.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 420.32 / W, screen 571.00 / H to screen 424.63 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 425.23 / W, screen 578.00 / H to screen 486.26 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 425.23 / W, screen 578.00 / H to screen 486.26 / W, screen 761.22 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 455.4 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 486.86 / W, screen 578.00 / H to screen 493.16 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 486.86 / W, screen 578.00 / H to screen 493.16 / W, screen 687.77 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 493.76 / W, screen 578.00 / H to screen 616.00 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 493.76 / W, screen 578.00 / H to screen 616.00 / W, screen 761.86 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 554.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 616.00 / W, screen 578.00 / H to screen 619.98 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 616.00 / W, screen 578.00 / H to screen 619.98 / W, screen 643.36 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 616.00 / W, screen 571.00 / H to screen 619.98 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 620.58 / W, screen 578.00 / H to screen 682.26 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 620.58 / W, screen 578.00 / H to screen 682.26 / W, screen 759.34 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 651.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 682.86 / W, screen 578.00 / H to screen 686.94 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 682.86 / W, screen 578.00 / H to screen 686.94 / W, screen 654.95 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 687.54 / W, screen 578.00 / H to screen 811.33 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 687.54 / W, screen 578.00 / H to screen 811.33 / W, screen 759.57 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 749.1 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 811.93 / W, screen 578.00 / H to screen 816.05 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 811.93 / W, screen 578.00 / H to screen 816.05 / W, screen 654.33 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 816.65 / W, screen 578.00 / H to screen 941.81 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 816.65 / W, screen 578.00 / H to screen 941.81 / W, screen 757.59 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 878.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 942.41 / W, screen 578.00 / H to screen 946.59 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 942.41 / W, screen 578.00 / H to screen 946.59 / W, screen 653.31 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 947.19 / W, screen 578.00 / H to screen 1071.19 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 947.19 / W, screen 578.00 / H to screen 1071.19 / W, screen 759.27 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 1008.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1071.79 / W, screen 578.00 / H to screen 1075.95 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1071.79 / W, screen 578.00 / H to screen 1075.95 / W, screen 653.74 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1076.55 / W, screen 578.00 / H to screen 1199.79 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1076.55 / W, screen 578.00 / H to screen 1199.79 / W, screen 760.38 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 1137.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1200.39 / W, screen 578.00 / H to screen 1204.54 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1200.39 / W, screen 578.00 / H to screen 1204.54 / W, screen 653.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1205.14 / W, screen 578.00 / H to screen 1328.48 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1205.14 / W, screen 578.00 / H to screen 1328.48 / W, screen 760.23 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 1266.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1328.48 / W, screen 578.00 / H to screen 1331.22 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1328.48 / W, screen 578.00 / H to screen 1331.22 / W, screen 620.18 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1328.48 / W, screen 571.00 / H to screen 1331.22 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1331.82 / W, screen 578.00 / H to screen 1396.38 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1331.82 / W, screen 578.00 / H to screen 1396.38 / W, screen 751.33 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 1363.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1396.38 / W, screen 578.00 / H to screen 1400.26 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1396.38 / W, screen 578.00 / H to screen 1400.26 / W, screen 619.91 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 1400.86 / W, screen 578.00 / H to screen 1538.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1400.86 / W, screen 578.00 / H to screen 1538.77 / W, screen 741.05 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 1469.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1538.77 / W, screen 578.00 / H to screen 1539.55 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1538.77 / W, screen 578.00 / H to screen 1539.55 / W, screen 636.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1538.77 / W, screen 571.00 / H to screen 1539.55 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 1540.15 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1540.15 / W, screen 578.00 / H to screen 1560.00 / W, screen 630.96 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1540.15 / W, screen 571.00 / H to screen 1560.00 / W, screen 576.00 / H fc rgb '#a40e26' fs solid noborder
set label "fc" at screen 1549.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set label "int8 academic: 5.57 ms" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.00 times as fast as fp32, 63 % of its own roofs, 28 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 322.00 / H to screen 83.87 / W, screen 382.74 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 84.47 / W, screen 322.00 / H to screen 110.68 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 84.47 / W, screen 322.00 / H to screen 110.68 / W, screen 380.96 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 97.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 110.68 / W, screen 322.00 / H to screen 114.67 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 110.68 / W, screen 322.00 / H to screen 114.67 / W, screen 427.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 110.68 / W, screen 315.00 / H to screen 114.67 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 115.27 / W, screen 322.00 / H to screen 121.15 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 115.27 / W, screen 322.00 / H to screen 121.15 / W, screen 387.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 115.27 / W, screen 315.00 / H to screen 121.15 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 121.15 / W, screen 322.00 / H to screen 124.96 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 121.15 / W, screen 322.00 / H to screen 124.96 / W, screen 431.72 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 121.15 / W, screen 315.00 / H to screen 124.96 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 125.56 / W, screen 322.00 / H to screen 129.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 125.56 / W, screen 322.00 / H to screen 129.73 / W, screen 472.66 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 130.33 / W, screen 322.00 / H to screen 147.24 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 130.33 / W, screen 322.00 / H to screen 147.24 / W, screen 393.78 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 138.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 147.24 / W, screen 322.00 / H to screen 151.07 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 147.24 / W, screen 322.00 / H to screen 151.07 / W, screen 432.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 147.24 / W, screen 315.00 / H to screen 151.07 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 151.67 / W, screen 322.00 / H to screen 157.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 151.67 / W, screen 322.00 / H to screen 157.61 / W, screen 387.18 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 151.67 / W, screen 315.00 / H to screen 157.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 157.61 / W, screen 322.00 / H to screen 161.41 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 157.61 / W, screen 322.00 / H to screen 161.41 / W, screen 432.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 157.61 / W, screen 315.00 / H to screen 161.41 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 162.01 / W, screen 322.00 / H to screen 165.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 162.01 / W, screen 322.00 / H to screen 165.98 / W, screen 479.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 166.58 / W, screen 322.00 / H to screen 216.32 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 166.58 / W, screen 322.00 / H to screen 216.32 / W, screen 377.99 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 191.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 216.92 / W, screen 322.00 / H to screen 224.53 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 216.92 / W, screen 322.00 / H to screen 224.53 / W, screen 425.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 216.92 / W, screen 315.00 / H to screen 224.53 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 225.13 / W, screen 322.00 / H to screen 235.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 225.13 / W, screen 322.00 / H to screen 235.74 / W, screen 397.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 225.13 / W, screen 315.00 / H to screen 235.74 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 236.34 / W, screen 322.00 / H to screen 243.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 236.34 / W, screen 322.00 / H to screen 243.37 / W, screen 433.11 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 236.34 / W, screen 315.00 / H to screen 243.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 243.97 / W, screen 322.00 / H to screen 249.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 243.97 / W, screen 322.00 / H to screen 249.98 / W, screen 511.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 250.58 / W, screen 322.00 / H to screen 260.54 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 250.58 / W, screen 322.00 / H to screen 260.54 / W, screen 381.50 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 260.54 / W, screen 322.00 / H to screen 262.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 260.54 / W, screen 322.00 / H to screen 262.56 / W, screen 417.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 260.54 / W, screen 315.00 / H to screen 262.56 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 262.56 / W, screen 322.00 / H to screen 265.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 262.56 / W, screen 322.00 / H to screen 265.21 / W, screen 394.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 262.56 / W, screen 315.00 / H to screen 265.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 265.21 / W, screen 322.00 / H to screen 267.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 265.21 / W, screen 322.00 / H to screen 267.12 / W, screen 422.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 265.21 / W, screen 315.00 / H to screen 267.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 267.12 / W, screen 322.00 / H to screen 268.69 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 267.12 / W, screen 322.00 / H to screen 268.69 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 269.29 / W, screen 322.00 / H to screen 295.15 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 269.29 / W, screen 322.00 / H to screen 295.15 / W, screen 428.52 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 281.9 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 295.15 / W, screen 322.00 / H to screen 298.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 295.15 / W, screen 322.00 / H to screen 298.91 / W, screen 433.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 295.15 / W, screen 315.00 / H to screen 298.91 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 299.51 / W, screen 322.00 / H to screen 303.87 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 299.51 / W, screen 322.00 / H to screen 303.87 / W, screen 406.46 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 299.51 / W, screen 315.00 / H to screen 303.87 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 303.87 / W, screen 322.00 / H to screen 307.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 303.87 / W, screen 322.00 / H to screen 307.65 / W, screen 432.86 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 303.87 / W, screen 315.00 / H to screen 307.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 307.65 / W, screen 322.00 / H to screen 310.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 307.65 / W, screen 322.00 / H to screen 310.65 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 311.25 / W, screen 322.00 / H to screen 328.70 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 311.25 / W, screen 322.00 / H to screen 328.70 / W, screen 391.64 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 319.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 328.70 / W, screen 322.00 / H to screen 332.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 328.70 / W, screen 322.00 / H to screen 332.35 / W, screen 436.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 328.70 / W, screen 315.00 / H to screen 332.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 332.95 / W, screen 322.00 / H to screen 337.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 332.95 / W, screen 322.00 / H to screen 337.30 / W, screen 406.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 332.95 / W, screen 315.00 / H to screen 337.30 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 337.30 / W, screen 322.00 / H to screen 341.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 337.30 / W, screen 322.00 / H to screen 341.08 / W, screen 432.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 337.30 / W, screen 315.00 / H to screen 341.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 341.08 / W, screen 322.00 / H to screen 344.09 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 341.08 / W, screen 322.00 / H to screen 344.09 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 344.69 / W, screen 322.00 / H to screen 385.30 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 344.69 / W, screen 322.00 / H to screen 385.30 / W, screen 458.79 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 364.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 385.30 / W, screen 322.00 / H to screen 389.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 385.30 / W, screen 322.00 / H to screen 389.04 / W, screen 433.98 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 385.30 / W, screen 315.00 / H to screen 389.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 389.64 / W, screen 322.00 / H to screen 394.06 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 389.64 / W, screen 322.00 / H to screen 394.06 / W, screen 405.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 389.64 / W, screen 315.00 / H to screen 394.06 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 394.06 / W, screen 322.00 / H to screen 397.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 394.06 / W, screen 322.00 / H to screen 397.84 / W, screen 432.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 394.06 / W, screen 315.00 / H to screen 397.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 397.84 / W, screen 322.00 / H to screen 400.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 397.84 / W, screen 322.00 / H to screen 400.86 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 401.46 / W, screen 322.00 / H to screen 405.77 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 401.46 / W, screen 322.00 / H to screen 405.77 / W, screen 386.03 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 405.77 / W, screen 322.00 / H to screen 406.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 405.77 / W, screen 322.00 / H to screen 406.72 / W, screen 421.33 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 406.72 / W, screen 322.00 / H to screen 408.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 406.72 / W, screen 322.00 / H to screen 408.00 / W, screen 391.63 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 406.72 / W, screen 315.00 / H to screen 408.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 408.00 / W, screen 322.00 / H to screen 408.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.00 / W, screen 322.00 / H to screen 408.55 / W, screen 484.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 408.00 / W, screen 315.00 / H to screen 408.55 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 408.55 / W, screen 322.00 / H to screen 409.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 408.55 / W, screen 322.00 / H to screen 409.33 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 409.93 / W, screen 322.00 / H to screen 429.97 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 409.93 / W, screen 322.00 / H to screen 429.97 / W, screen 458.53 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 419.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 429.97 / W, screen 322.00 / H to screen 431.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 429.97 / W, screen 322.00 / H to screen 431.82 / W, screen 426.58 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 429.97 / W, screen 315.00 / H to screen 431.82 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 431.82 / W, screen 322.00 / H to screen 434.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.82 / W, screen 322.00 / H to screen 434.28 / W, screen 400.26 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.82 / W, screen 315.00 / H to screen 434.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 434.28 / W, screen 322.00 / H to screen 435.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 434.28 / W, screen 322.00 / H to screen 435.45 / W, screen 487.39 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 434.28 / W, screen 315.00 / H to screen 435.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 435.45 / W, screen 322.00 / H to screen 437.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 435.45 / W, screen 322.00 / H to screen 437.04 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 437.64 / W, screen 322.00 / H to screen 446.17 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 437.64 / W, screen 322.00 / H to screen 446.17 / W, screen 390.78 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 446.17 / W, screen 322.00 / H to screen 448.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 446.17 / W, screen 322.00 / H to screen 448.03 / W, screen 425.97 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 446.17 / W, screen 315.00 / H to screen 448.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 448.03 / W, screen 322.00 / H to screen 450.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 448.03 / W, screen 322.00 / H to screen 450.50 / W, screen 400.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 448.03 / W, screen 315.00 / H to screen 450.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 450.50 / W, screen 322.00 / H to screen 451.65 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 450.50 / W, screen 322.00 / H to screen 451.65 / W, screen 489.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 450.50 / W, screen 315.00 / H to screen 451.65 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 451.65 / W, screen 322.00 / H to screen 453.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 451.65 / W, screen 322.00 / H to screen 453.24 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 453.84 / W, screen 322.00 / H to screen 488.80 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 453.84 / W, screen 322.00 / H to screen 488.80 / W, screen 480.55 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 471.0 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 488.80 / W, screen 322.00 / H to screen 490.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 488.80 / W, screen 322.00 / H to screen 490.72 / W, screen 422.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 488.80 / W, screen 315.00 / H to screen 490.72 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 490.72 / W, screen 322.00 / H to screen 493.19 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 490.72 / W, screen 322.00 / H to screen 493.19 / W, screen 400.01 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 490.72 / W, screen 315.00 / H to screen 493.19 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 493.19 / W, screen 322.00 / H to screen 494.35 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 493.19 / W, screen 322.00 / H to screen 494.35 / W, screen 488.75 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 493.19 / W, screen 315.00 / H to screen 494.35 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 494.35 / W, screen 322.00 / H to screen 495.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 494.35 / W, screen 322.00 / H to screen 495.92 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 495.92 / W, screen 322.00 / H to screen 498.51 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 495.92 / W, screen 322.00 / H to screen 498.51 / W, screen 382.56 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 498.51 / W, screen 322.00 / H to screen 499.02 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 498.51 / W, screen 322.00 / H to screen 499.02 / W, screen 415.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.02 / W, screen 322.00 / H to screen 499.70 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.02 / W, screen 322.00 / H to screen 499.70 / W, screen 388.20 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.02 / W, screen 315.00 / H to screen 499.70 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 499.70 / W, screen 322.00 / H to screen 500.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 499.70 / W, screen 322.00 / H to screen 500.22 / W, screen 408.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 499.70 / W, screen 315.00 / H to screen 500.22 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 500.22 / W, screen 322.00 / H to screen 500.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 500.22 / W, screen 322.00 / H to screen 500.64 / W, screen 507.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.24 / W, screen 322.00 / H to screen 518.89 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 501.24 / W, screen 322.00 / H to screen 518.89 / W, screen 476.45 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 509.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 518.89 / W, screen 322.00 / H to screen 519.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 518.89 / W, screen 322.00 / H to screen 519.80 / W, screen 425.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.80 / W, screen 322.00 / H to screen 521.08 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 519.80 / W, screen 322.00 / H to screen 521.08 / W, screen 392.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 519.80 / W, screen 315.00 / H to screen 521.08 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.08 / W, screen 322.00 / H to screen 521.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.08 / W, screen 322.00 / H to screen 521.62 / W, screen 489.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 521.08 / W, screen 315.00 / H to screen 521.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 521.62 / W, screen 322.00 / H to screen 522.39 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 521.62 / W, screen 322.00 / H to screen 522.39 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 522.99 / W, screen 322.00 / H to screen 527.16 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 522.99 / W, screen 322.00 / H to screen 527.16 / W, screen 387.84 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 527.16 / W, screen 322.00 / H to screen 528.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 527.16 / W, screen 322.00 / H to screen 528.05 / W, screen 427.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.05 / W, screen 322.00 / H to screen 529.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 528.05 / W, screen 322.00 / H to screen 529.33 / W, screen 392.60 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 528.05 / W, screen 315.00 / H to screen 529.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 529.33 / W, screen 322.00 / H to screen 529.86 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.33 / W, screen 322.00 / H to screen 529.86 / W, screen 490.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 529.33 / W, screen 315.00 / H to screen 529.86 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 529.86 / W, screen 322.00 / H to screen 530.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 529.86 / W, screen 322.00 / H to screen 530.61 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 531.21 / W, screen 322.00 / H to screen 563.79 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 531.21 / W, screen 322.00 / H to screen 563.79 / W, screen 491.89 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 547.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 563.79 / W, screen 322.00 / H to screen 564.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 563.79 / W, screen 322.00 / H to screen 564.71 / W, screen 424.13 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 564.71 / W, screen 322.00 / H to screen 566.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 564.71 / W, screen 322.00 / H to screen 566.00 / W, screen 392.23 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 564.71 / W, screen 315.00 / H to screen 566.00 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 566.00 / W, screen 322.00 / H to screen 566.54 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 566.00 / W, screen 322.00 / H to screen 566.54 / W, screen 488.51 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 566.00 / W, screen 315.00 / H to screen 566.54 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 566.54 / W, screen 322.00 / H to screen 567.29 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 566.54 / W, screen 322.00 / H to screen 567.29 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 567.89 / W, screen 322.00 / H to screen 572.06 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 567.89 / W, screen 322.00 / H to screen 572.06 / W, screen 387.95 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 572.06 / W, screen 322.00 / H to screen 573.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 572.06 / W, screen 322.00 / H to screen 573.01 / W, screen 421.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 573.01 / W, screen 322.00 / H to screen 574.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 573.01 / W, screen 322.00 / H to screen 574.27 / W, screen 393.43 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 573.01 / W, screen 315.00 / H to screen 574.27 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 574.27 / W, screen 322.00 / H to screen 574.80 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 574.27 / W, screen 322.00 / H to screen 574.80 / W, screen 488.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 574.27 / W, screen 315.00 / H to screen 574.80 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 574.80 / W, screen 322.00 / H to screen 575.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 574.80 / W, screen 322.00 / H to screen 575.58 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 576.18 / W, screen 322.00 / H to screen 608.97 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 576.18 / W, screen 322.00 / H to screen 608.97 / W, screen 490.84 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 592.3 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 608.97 / W, screen 322.00 / H to screen 609.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 608.97 / W, screen 322.00 / H to screen 609.91 / W, screen 421.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 609.91 / W, screen 322.00 / H to screen 611.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 609.91 / W, screen 322.00 / H to screen 611.21 / W, screen 391.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 609.91 / W, screen 315.00 / H to screen 611.21 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 611.21 / W, screen 322.00 / H to screen 611.77 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 611.21 / W, screen 322.00 / H to screen 611.77 / W, screen 482.42 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 611.21 / W, screen 315.00 / H to screen 611.77 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 611.77 / W, screen 322.00 / H to screen 612.56 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 611.77 / W, screen 322.00 / H to screen 612.56 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 613.16 / W, screen 322.00 / H to screen 617.31 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 613.16 / W, screen 322.00 / H to screen 617.31 / W, screen 388.16 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 617.31 / W, screen 322.00 / H to screen 618.18 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 617.31 / W, screen 322.00 / H to screen 618.18 / W, screen 429.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.18 / W, screen 322.00 / H to screen 619.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 618.18 / W, screen 322.00 / H to screen 619.45 / W, screen 393.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 618.18 / W, screen 315.00 / H to screen 619.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 619.45 / W, screen 322.00 / H to screen 619.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 619.45 / W, screen 322.00 / H to screen 619.97 / W, screen 492.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 619.45 / W, screen 315.00 / H to screen 619.97 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 619.97 / W, screen 322.00 / H to screen 620.74 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 619.97 / W, screen 322.00 / H to screen 620.74 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 621.34 / W, screen 322.00 / H to screen 654.07 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 621.34 / W, screen 322.00 / H to screen 654.07 / W, screen 491.13 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 637.4 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 654.07 / W, screen 322.00 / H to screen 655.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 654.07 / W, screen 322.00 / H to screen 655.00 / W, screen 422.50 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 655.00 / W, screen 322.00 / H to screen 656.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 655.00 / W, screen 322.00 / H to screen 656.28 / W, screen 392.82 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 655.00 / W, screen 315.00 / H to screen 656.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 656.28 / W, screen 322.00 / H to screen 656.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 656.28 / W, screen 322.00 / H to screen 656.81 / W, screen 490.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 656.28 / W, screen 315.00 / H to screen 656.81 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 656.81 / W, screen 322.00 / H to screen 657.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 656.81 / W, screen 322.00 / H to screen 657.58 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 658.18 / W, screen 322.00 / H to screen 662.37 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 658.18 / W, screen 322.00 / H to screen 662.37 / W, screen 387.60 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 662.37 / W, screen 322.00 / H to screen 663.24 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 662.37 / W, screen 322.00 / H to screen 663.24 / W, screen 429.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 663.24 / W, screen 322.00 / H to screen 664.51 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 663.24 / W, screen 322.00 / H to screen 664.51 / W, screen 393.29 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 663.24 / W, screen 315.00 / H to screen 664.51 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 664.51 / W, screen 322.00 / H to screen 665.05 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 664.51 / W, screen 322.00 / H to screen 665.05 / W, screen 487.67 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 664.51 / W, screen 315.00 / H to screen 665.05 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 665.05 / W, screen 322.00 / H to screen 665.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 665.05 / W, screen 322.00 / H to screen 665.81 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 666.41 / W, screen 322.00 / H to screen 699.23 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 666.41 / W, screen 322.00 / H to screen 699.23 / W, screen 490.63 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 682.5 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 699.23 / W, screen 322.00 / H to screen 700.21 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 699.23 / W, screen 322.00 / H to screen 700.21 / W, screen 417.91 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 700.21 / W, screen 322.00 / H to screen 701.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 700.21 / W, screen 322.00 / H to screen 701.48 / W, screen 393.05 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 700.21 / W, screen 315.00 / H to screen 701.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 701.48 / W, screen 322.00 / H to screen 702.03 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 701.48 / W, screen 322.00 / H to screen 702.03 / W, screen 485.21 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 701.48 / W, screen 315.00 / H to screen 702.03 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 702.03 / W, screen 322.00 / H to screen 702.81 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 702.03 / W, screen 322.00 / H to screen 702.81 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 703.41 / W, screen 322.00 / H to screen 707.57 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 703.41 / W, screen 322.00 / H to screen 707.57 / W, screen 387.92 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 707.57 / W, screen 322.00 / H to screen 708.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 707.57 / W, screen 322.00 / H to screen 708.46 / W, screen 427.73 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 708.46 / W, screen 322.00 / H to screen 709.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 708.46 / W, screen 322.00 / H to screen 709.84 / W, screen 387.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 708.46 / W, screen 315.00 / H to screen 709.84 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 709.84 / W, screen 322.00 / H to screen 710.37 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 709.84 / W, screen 322.00 / H to screen 710.37 / W, screen 491.99 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 709.84 / W, screen 315.00 / H to screen 710.37 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 710.37 / W, screen 322.00 / H to screen 711.13 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 710.37 / W, screen 322.00 / H to screen 711.13 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 711.73 / W, screen 322.00 / H to screen 744.36 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 711.73 / W, screen 322.00 / H to screen 744.36 / W, screen 491.64 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 727.7 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 744.36 / W, screen 322.00 / H to screen 745.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 744.36 / W, screen 322.00 / H to screen 745.30 / W, screen 421.78 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 745.30 / W, screen 322.00 / H to screen 746.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 745.30 / W, screen 322.00 / H to screen 746.58 / W, screen 392.90 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 745.30 / W, screen 315.00 / H to screen 746.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 746.58 / W, screen 322.00 / H to screen 747.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 746.58 / W, screen 322.00 / H to screen 747.12 / W, screen 487.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 746.58 / W, screen 315.00 / H to screen 747.12 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 747.12 / W, screen 322.00 / H to screen 747.91 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 747.12 / W, screen 322.00 / H to screen 747.91 / W, screen 512.00 / H fc rgb '#cc0000' fs solid noborder
set object rectangle from screen 747.91 / W, screen 322.00 / H to screen 749.47 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 747.91 / W, screen 322.00 / H to screen 749.47 / W, screen 372.05 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 749.47 / W, screen 322.00 / H to screen 749.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 749.47 / W, screen 322.00 / H to screen 749.72 / W, screen 419.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 749.72 / W, screen 322.00 / H to screen 750.10 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 749.72 / W, screen 322.00 / H to screen 750.10 / W, screen 382.25 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 749.72 / W, screen 315.00 / H to screen 750.10 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 750.10 / W, screen 322.00 / H to screen 750.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.10 / W, screen 322.00 / H to screen 750.28 / W, screen 441.68 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 750.10 / W, screen 315.00 / H to screen 750.28 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 750.28 / W, screen 322.00 / H to screen 750.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 750.28 / W, screen 322.00 / H to screen 750.52 / W, screen 485.65 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 751.12 / W, screen 322.00 / H to screen 768.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 751.12 / W, screen 322.00 / H to screen 768.19 / W, screen 481.48 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 759.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 768.19 / W, screen 322.00 / H to screen 768.72 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 768.19 / W, screen 322.00 / H to screen 768.72 / W, screen 410.89 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 768.72 / W, screen 322.00 / H to screen 769.45 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 768.72 / W, screen 322.00 / H to screen 769.45 / W, screen 386.44 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 768.72 / W, screen 315.00 / H to screen 769.45 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 769.45 / W, screen 322.00 / H to screen 769.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 769.45 / W, screen 322.00 / H to screen 769.99 / W, screen 405.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 769.45 / W, screen 315.00 / H to screen 769.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 769.99 / W, screen 322.00 / H to screen 770.44 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 769.99 / W, screen 322.00 / H to screen 770.44 / W, screen 495.03 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 770.44 / W, screen 322.00 / H to screen 773.32 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 770.44 / W, screen 322.00 / H to screen 773.32 / W, screen 376.43 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 773.32 / W, screen 322.00 / H to screen 773.79 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.32 / W, screen 322.00 / H to screen 773.79 / W, screen 421.92 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 773.79 / W, screen 322.00 / H to screen 774.52 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 773.79 / W, screen 322.00 / H to screen 774.52 / W, screen 386.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 773.79 / W, screen 315.00 / H to screen 774.52 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 774.52 / W, screen 322.00 / H to screen 775.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 774.52 / W, screen 322.00 / H to screen 775.04 / W, screen 408.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 774.52 / W, screen 315.00 / H to screen 775.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 775.04 / W, screen 322.00 / H to screen 775.47 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 775.04 / W, screen 322.00 / H to screen 775.47 / W, screen 501.49 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 776.07 / W, screen 322.00 / H to screen 808.19 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 776.07 / W, screen 322.00 / H to screen 808.19 / W, screen 494.29 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 791.8 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 808.19 / W, screen 322.00 / H to screen 808.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 808.19 / W, screen 322.00 / H to screen 808.76 / W, screen 404.71 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 808.76 / W, screen 322.00 / H to screen 809.46 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 808.76 / W, screen 322.00 / H to screen 809.46 / W, screen 388.80 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 808.76 / W, screen 315.00 / H to screen 809.46 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.46 / W, screen 322.00 / H to screen 809.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.46 / W, screen 322.00 / H to screen 809.98 / W, screen 407.69 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.46 / W, screen 315.00 / H to screen 809.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 809.98 / W, screen 322.00 / H to screen 810.48 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 809.98 / W, screen 322.00 / H to screen 810.48 / W, screen 414.56 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 809.98 / W, screen 315.00 / H to screen 810.48 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 810.48 / W, screen 322.00 / H to screen 810.64 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 810.48 / W, screen 322.00 / H to screen 810.64 / W, screen 333.24 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 811.24 / W, screen 322.00 / H to screen 818.58 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 811.24 / W, screen 322.00 / H to screen 818.58 / W, screen 355.96 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 811.24 / W, screen 315.00 / H to screen 818.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 818.58 / W, screen 322.00 / H to screen 818.76 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 818.58 / W, screen 322.00 / H to screen 818.76 / W, screen 327.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 818.76 / W, screen 322.00 / H to screen 818.92 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 818.76 / W, screen 322.00 / H to screen 818.92 / W, screen 327.95 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 818.76 / W, screen 315.00 / H to screen 818.92 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "int8 deployable: 3.08 ms" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "3.67 times as fast as fp32, 80 % of its own roofs, 1.0 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 83.42 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 80.00 / W, screen 66.00 / H to screen 83.42 / W, screen 134.70 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 84.02 / W, screen 66.00 / H to screen 99.41 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 84.02 / W, screen 66.00 / H to screen 99.41 / W, screen 164.85 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 91.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 100.01 / W, screen 66.00 / H to screen 106.70 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 100.01 / W, screen 66.00 / H to screen 106.70 / W, screen 138.53 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 107.30 / W, screen 66.00 / H to screen 129.33 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 107.30 / W, screen 66.00 / H to screen 129.33 / W, screen 190.50 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 118.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 129.33 / W, screen 66.00 / H to screen 133.09 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 129.33 / W, screen 66.00 / H to screen 133.09 / W, screen 136.40 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 133.69 / W, screen 66.00 / H to screen 151.57 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 133.69 / W, screen 66.00 / H to screen 151.57 / W, screen 218.51 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 142.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 152.17 / W, screen 66.00 / H to screen 157.44 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 152.17 / W, screen 66.00 / H to screen 157.44 / W, screen 156.03 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 158.04 / W, screen 66.00 / H to screen 190.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 158.04 / W, screen 66.00 / H to screen 190.51 / W, screen 236.47 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 174.0 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 190.51 / W, screen 66.00 / H to screen 192.50 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 190.51 / W, screen 66.00 / H to screen 192.50 / W, screen 132.32 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 193.10 / W, screen 66.00 / H to screen 209.45 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 193.10 / W, screen 66.00 / H to screen 209.45 / W, screen 232.24 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 201.0 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 209.45 / W, screen 66.00 / H to screen 212.51 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 209.45 / W, screen 66.00 / H to screen 212.51 / W, screen 152.58 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 213.11 / W, screen 66.00 / H to screen 243.88 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 213.11 / W, screen 66.00 / H to screen 243.88 / W, screen 245.66 / H fc rgb '#7db8e0' fs solid noborder
set label "pw5" at screen 228.2 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 243.88 / W, screen 66.00 / H to screen 244.98 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 243.88 / W, screen 66.00 / H to screen 244.98 / W, screen 126.39 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 245.58 / W, screen 66.00 / H to screen 260.91 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 245.58 / W, screen 66.00 / H to screen 260.91 / W, screen 242.88 / H fc rgb '#7db8e0' fs solid noborder
set label "pw6" at screen 252.9 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 260.91 / W, screen 66.00 / H to screen 262.68 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 260.91 / W, screen 66.00 / H to screen 262.68 / W, screen 140.91 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 263.28 / W, screen 66.00 / H to screen 295.14 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 263.28 / W, screen 66.00 / H to screen 295.14 / W, screen 239.61 / H fc rgb '#7db8e0' fs solid noborder
set label "pw7" at screen 278.9 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 295.14 / W, screen 66.00 / H to screen 296.94 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 295.14 / W, screen 66.00 / H to screen 296.94 / W, screen 139.54 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 297.54 / W, screen 66.00 / H to screen 328.51 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 297.54 / W, screen 66.00 / H to screen 328.51 / W, screen 244.54 / H fc rgb '#7db8e0' fs solid noborder
set label "pw8" at screen 312.7 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 328.51 / W, screen 66.00 / H to screen 330.27 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 328.51 / W, screen 66.00 / H to screen 330.27 / W, screen 141.08 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 330.87 / W, screen 66.00 / H to screen 361.86 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 330.87 / W, screen 66.00 / H to screen 361.86 / W, screen 244.50 / H fc rgb '#7db8e0' fs solid noborder
set label "pw9" at screen 346.1 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 361.86 / W, screen 66.00 / H to screen 363.66 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 361.86 / W, screen 66.00 / H to screen 363.66 / W, screen 139.27 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 364.26 / W, screen 66.00 / H to screen 395.18 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 364.26 / W, screen 66.00 / H to screen 395.18 / W, screen 244.84 / H fc rgb '#7db8e0' fs solid noborder
set label "pw10" at screen 379.4 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 395.18 / W, screen 66.00 / H to screen 396.96 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 395.18 / W, screen 66.00 / H to screen 396.96 / W, screen 140.28 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 397.56 / W, screen 66.00 / H to screen 428.44 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 397.56 / W, screen 66.00 / H to screen 428.44 / W, screen 245.07 / H fc rgb '#7db8e0' fs solid noborder
set label "pw11" at screen 412.7 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 428.44 / W, screen 66.00 / H to screen 429.19 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 428.44 / W, screen 66.00 / H to screen 429.19 / W, screen 109.96 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 429.79 / W, screen 66.00 / H to screen 445.99 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 429.79 / W, screen 66.00 / H to screen 445.99 / W, screen 233.80 / H fc rgb '#7db8e0' fs solid noborder
set label "pw12" at screen 437.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 445.99 / W, screen 66.00 / H to screen 447.34 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 445.99 / W, screen 66.00 / H to screen 447.34 / W, screen 114.86 / H fc rgb '#7fc8a9' fs solid noborder
set object rectangle from screen 447.94 / W, screen 66.00 / H to screen 479.10 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 447.94 / W, screen 66.00 / H to screen 479.10 / W, screen 243.50 / H fc rgb '#7db8e0' fs solid noborder
set label "pw13" at screen 463.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 479.10 / W, screen 66.00 / H to screen 479.39 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 479.10 / W, screen 66.00 / H to screen 479.39 / W, screen 141.83 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 479.99 / W, screen 66.00 / H to screen 484.02 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 479.99 / W, screen 66.00 / H to screen 484.02 / W, screen 124.34 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 479.99 / W, screen 59.00 / H to screen 484.02 / W, screen 64.00 / H fc rgb '#a40e26' fs solid noborder
set object rectangle from screen 484.02 / W, screen 66.00 / H to screen 484.21 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 484.02 / W, screen 66.00 / H to screen 484.21 / W, screen 71.57 / H fc rgb '#f2b75c' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 351.4 / W, screen 52.0 / H to screen 351.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2.00 ms" at screen 351.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 622.7 / W, screen 52.0 / H to screen 622.7 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4.00 ms" at screen 622.7 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 894.1 / W, screen 52.0 / H to screen 894.1 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6.00 ms" at screen 894.1 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1165.5 / W, screen 52.0 / H to screen 1165.5 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8.00 ms" at screen 1165.5 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1436.8 / W, screen 52.0 / H to screen 1436.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 ms" at screen 1436.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
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
