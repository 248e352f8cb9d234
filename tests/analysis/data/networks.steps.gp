# Steps of a network: width is time, height is share of roof.
# Made by bitroof from a record. Redraw with: gnuplot steps.gp
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
set label "mlperf_tiny_kws: percent of attainable, step by step" at screen 24.0 / W, 892.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, width is time, height the share of its roof" at screen 24.0 / W, 866.0 / H left font ',14' textcolor rgb '#57606a' front
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
set label "fp32: 66.9 us" at screen 80.0 / W, 786.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "4.9 % of the time is glue" at screen 222.8 / W, 786.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 578.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 578.0 / H to screen 1560.0 / W, screen 578.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 673.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 673.0 / H to screen 80.0 / W, screen 673.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 768.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 768.0 / H to screen 80.0 / W, screen 768.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 355.77 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 578.00 / H to screen 355.77 / W, screen 656.19 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 217.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 356.37 / W, screen 578.00 / H to screen 408.78 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 356.37 / W, screen 578.00 / H to screen 408.78 / W, screen 660.13 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 382.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 409.38 / W, screen 578.00 / H to screen 666.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 409.38 / W, screen 578.00 / H to screen 666.25 / W, screen 720.55 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 537.5 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 666.85 / W, screen 578.00 / H to screen 708.29 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 666.85 / W, screen 578.00 / H to screen 708.29 / W, screen 681.55 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw2" at screen 687.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 708.89 / W, screen 578.00 / H to screen 946.25 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 708.89 / W, screen 578.00 / H to screen 946.25 / W, screen 732.23 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 827.3 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 946.85 / W, screen 578.00 / H to screen 987.45 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 946.85 / W, screen 578.00 / H to screen 987.45 / W, screen 683.67 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 966.9 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 988.05 / W, screen 578.00 / H to screen 1229.91 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 988.05 / W, screen 578.00 / H to screen 1229.91 / W, screen 729.38 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 1108.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1230.51 / W, screen 578.00 / H to screen 1271.76 / W, screen 768.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1230.51 / W, screen 578.00 / H to screen 1271.76 / W, screen 682.03 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw4" at screen 1250.8 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1272.36 / W, screen 578.00 / H to screen 1481.50 / W, screen 768.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1272.36 / W, screen 578.00 / H to screen 1481.50 / W, screen 752.98 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 1376.6 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1482.10 / W, screen 578.00 / H to screen 1553.97 / W, screen 768.00 / H fc rgb '#fdf1dd' fs solid noborder
set label "avgpool" at screen 1517.7 / W, 588.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1554.57 / W, screen 578.00 / H to screen 1560.00 / W, screen 768.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1554.57 / W, screen 578.00 / H to screen 1560.00 / W, screen 592.13 / H fc rgb '#e3a8cb' fs solid noborder
set label "int8 academic: 65.6 us" at screen 80.0 / W, 530.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "1.02 times as fast as fp32, 70 % of the time is glue" at screen 309.2 / W, 530.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 322.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 322.0 / H to screen 1560.0 / W, screen 322.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 417.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 417.0 / H to screen 80.0 / W, screen 417.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 512.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 512.0 / H to screen 80.0 / W, screen 512.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 156.83 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 322.00 / H to screen 156.83 / W, screen 396.02 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 118.4 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 157.43 / W, screen 322.00 / H to screen 172.62 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 157.43 / W, screen 322.00 / H to screen 172.62 / W, screen 395.79 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 157.43 / W, screen 315.00 / H to screen 172.62 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/dequantise" at screen 164.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 173.22 / W, screen 322.00 / H to screen 201.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 173.22 / W, screen 322.00 / H to screen 201.28 / W, screen 401.60 / H fc rgb '#f2b75c' fs solid noborder
set label "conv1/bias" at screen 186.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 201.88 / W, screen 322.00 / H to screen 224.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 201.88 / W, screen 322.00 / H to screen 224.71 / W, screen 419.94 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 201.88 / W, screen 315.00 / H to screen 224.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "conv1/bn" at screen 213.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 225.31 / W, screen 322.00 / H to screen 250.84 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 225.31 / W, screen 322.00 / H to screen 250.84 / W, screen 408.78 / H fc rgb '#f2b75c' fs solid noborder
set label "conv1/relu" at screen 237.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 251.44 / W, screen 322.00 / H to screen 270.79 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 251.44 / W, screen 322.00 / H to screen 270.79 / W, screen 408.45 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 260.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 271.39 / W, screen 322.00 / H to screen 288.94 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 271.39 / W, screen 322.00 / H to screen 288.94 / W, screen 386.19 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 271.39 / W, screen 315.00 / H to screen 288.94 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw1/dequantise" at screen 279.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 289.54 / W, screen 322.00 / H to screen 312.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 289.54 / W, screen 322.00 / H to screen 312.93 / W, screen 417.06 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 289.54 / W, screen 315.00 / H to screen 312.93 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw1/bias" at screen 300.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 313.53 / W, screen 322.00 / H to screen 336.99 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 313.53 / W, screen 322.00 / H to screen 336.99 / W, screen 417.38 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 313.53 / W, screen 315.00 / H to screen 336.99 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw1/bn" at screen 325.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 337.59 / W, screen 322.00 / H to screen 362.93 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 337.59 / W, screen 322.00 / H to screen 362.93 / W, screen 409.42 / H fc rgb '#f2b75c' fs solid noborder
set label "dw1/relu" at screen 350.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 363.53 / W, screen 322.00 / H to screen 430.88 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 363.53 / W, screen 322.00 / H to screen 430.88 / W, screen 457.32 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 396.9 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 431.48 / W, screen 322.00 / H to screen 449.58 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 431.48 / W, screen 322.00 / H to screen 449.58 / W, screen 384.30 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 431.48 / W, screen 315.00 / H to screen 449.58 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw1/dequantise" at screen 440.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 450.18 / W, screen 322.00 / H to screen 476.16 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 450.18 / W, screen 322.00 / H to screen 476.16 / W, screen 407.83 / H fc rgb '#f2b75c' fs solid noborder
set label "pw1/bias" at screen 462.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 476.76 / W, screen 322.00 / H to screen 501.12 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 476.76 / W, screen 322.00 / H to screen 501.12 / W, screen 413.92 / H fc rgb '#f2b75c' fs solid noborder
set label "pw1/bn" at screen 488.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 501.72 / W, screen 322.00 / H to screen 523.50 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 501.72 / W, screen 322.00 / H to screen 523.50 / W, screen 423.34 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 501.72 / W, screen 315.00 / H to screen 523.50 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw1/relu" at screen 512.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 524.10 / W, screen 322.00 / H to screen 543.15 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 524.10 / W, screen 322.00 / H to screen 543.15 / W, screen 409.73 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw2" at screen 533.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 543.75 / W, screen 322.00 / H to screen 557.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 543.75 / W, screen 322.00 / H to screen 557.90 / W, screen 401.00 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 543.75 / W, screen 315.00 / H to screen 557.90 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw2/dequantise" at screen 550.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 558.50 / W, screen 322.00 / H to screen 579.60 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 558.50 / W, screen 322.00 / H to screen 579.60 / W, screen 427.14 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 558.50 / W, screen 315.00 / H to screen 579.60 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw2/bias" at screen 568.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 580.20 / W, screen 322.00 / H to screen 604.85 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 580.20 / W, screen 322.00 / H to screen 604.85 / W, screen 412.87 / H fc rgb '#f2b75c' fs solid noborder
set label "dw2/bn" at screen 592.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 605.45 / W, screen 322.00 / H to screen 637.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 605.45 / W, screen 322.00 / H to screen 637.00 / W, screen 392.54 / H fc rgb '#f2b75c' fs solid noborder
set label "dw2/relu" at screen 620.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 637.60 / W, screen 322.00 / H to screen 702.58 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 637.60 / W, screen 322.00 / H to screen 702.58 / W, screen 462.22 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 669.8 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 703.18 / W, screen 322.00 / H to screen 723.04 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 703.18 / W, screen 322.00 / H to screen 723.04 / W, screen 378.93 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 703.18 / W, screen 315.00 / H to screen 723.04 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw2/dequantise" at screen 712.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 723.64 / W, screen 322.00 / H to screen 755.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 723.64 / W, screen 322.00 / H to screen 755.33 / W, screen 392.66 / H fc rgb '#f2b75c' fs solid noborder
set label "pw2/bias" at screen 739.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 755.93 / W, screen 322.00 / H to screen 789.55 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 755.93 / W, screen 322.00 / H to screen 789.55 / W, screen 389.04 / H fc rgb '#f2b75c' fs solid noborder
set label "pw2/bn" at screen 772.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 790.15 / W, screen 322.00 / H to screen 819.82 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 790.15 / W, screen 322.00 / H to screen 819.82 / W, screen 396.95 / H fc rgb '#f2b75c' fs solid noborder
set label "pw2/relu" at screen 804.7 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 820.42 / W, screen 322.00 / H to screen 840.74 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 820.42 / W, screen 322.00 / H to screen 840.74 / W, screen 404.41 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 830.3 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 841.34 / W, screen 322.00 / H to screen 856.40 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 841.34 / W, screen 322.00 / H to screen 856.40 / W, screen 396.36 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 841.34 / W, screen 315.00 / H to screen 856.40 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw3/dequantise" at screen 848.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 857.00 / W, screen 322.00 / H to screen 879.49 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 857.00 / W, screen 322.00 / H to screen 879.49 / W, screen 420.81 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 857.00 / W, screen 315.00 / H to screen 879.49 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw3/bias" at screen 867.9 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 880.09 / W, screen 322.00 / H to screen 905.27 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 880.09 / W, screen 322.00 / H to screen 905.27 / W, screen 411.00 / H fc rgb '#f2b75c' fs solid noborder
set label "dw3/bn" at screen 892.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 905.87 / W, screen 322.00 / H to screen 935.00 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 905.87 / W, screen 322.00 / H to screen 935.00 / W, screen 398.30 / H fc rgb '#f2b75c' fs solid noborder
set label "dw3/relu" at screen 920.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 935.60 / W, screen 322.00 / H to screen 1003.31 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 935.60 / W, screen 322.00 / H to screen 1003.31 / W, screen 456.60 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 969.2 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1003.91 / W, screen 322.00 / H to screen 1017.59 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1003.91 / W, screen 322.00 / H to screen 1017.59 / W, screen 403.62 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1003.91 / W, screen 315.00 / H to screen 1017.59 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw3/dequantise" at screen 1010.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1018.19 / W, screen 322.00 / H to screen 1045.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1018.19 / W, screen 322.00 / H to screen 1045.61 / W, screen 403.40 / H fc rgb '#f2b75c' fs solid noborder
set label "pw3/bias" at screen 1031.6 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1046.21 / W, screen 322.00 / H to screen 1082.30 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1046.21 / W, screen 322.00 / H to screen 1082.30 / W, screen 384.53 / H fc rgb '#f2b75c' fs solid noborder
set label "pw3/bn" at screen 1064.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1082.90 / W, screen 322.00 / H to screen 1103.98 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1082.90 / W, screen 322.00 / H to screen 1103.98 / W, screen 426.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1082.90 / W, screen 315.00 / H to screen 1103.98 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw3/relu" at screen 1093.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1104.58 / W, screen 322.00 / H to screen 1126.32 / W, screen 512.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 1104.58 / W, screen 322.00 / H to screen 1126.32 / W, screen 399.17 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw4" at screen 1115.2 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1126.92 / W, screen 322.00 / H to screen 1149.33 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1126.92 / W, screen 322.00 / H to screen 1149.33 / W, screen 372.64 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1126.92 / W, screen 315.00 / H to screen 1149.33 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "dw4/dequantise" at screen 1137.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1149.93 / W, screen 322.00 / H to screen 1182.28 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1149.93 / W, screen 322.00 / H to screen 1182.28 / W, screen 391.23 / H fc rgb '#f2b75c' fs solid noborder
set label "dw4/bias" at screen 1165.8 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1182.88 / W, screen 322.00 / H to screen 1209.73 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1182.88 / W, screen 322.00 / H to screen 1209.73 / W, screen 405.59 / H fc rgb '#f2b75c' fs solid noborder
set label "dw4/bn" at screen 1196.0 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1210.33 / W, screen 322.00 / H to screen 1240.97 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1210.33 / W, screen 322.00 / H to screen 1240.97 / W, screen 394.59 / H fc rgb '#f2b75c' fs solid noborder
set label "dw4/relu" at screen 1225.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1241.57 / W, screen 322.00 / H to screen 1306.60 / W, screen 512.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 1241.57 / W, screen 322.00 / H to screen 1306.60 / W, screen 462.10 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 1273.8 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1307.20 / W, screen 322.00 / H to screen 1323.61 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1307.20 / W, screen 322.00 / H to screen 1323.61 / W, screen 390.52 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1307.20 / W, screen 315.00 / H to screen 1323.61 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw4/dequantise" at screen 1315.1 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1324.21 / W, screen 322.00 / H to screen 1351.25 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1324.21 / W, screen 322.00 / H to screen 1351.25 / W, screen 404.53 / H fc rgb '#f2b75c' fs solid noborder
set label "pw4/bias" at screen 1337.4 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1351.85 / W, screen 322.00 / H to screen 1373.71 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1351.85 / W, screen 322.00 / H to screen 1373.71 / W, screen 424.16 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1351.85 / W, screen 315.00 / H to screen 1373.71 / W, screen 320.00 / H fc rgb '#a40e26' fs solid noborder
set label "pw4/bn" at screen 1362.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1374.31 / W, screen 322.00 / H to screen 1407.22 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1374.31 / W, screen 322.00 / H to screen 1407.22 / W, screen 389.68 / H fc rgb '#f2b75c' fs solid noborder
set label "pw4/relu" at screen 1390.5 / W, 327.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1407.82 / W, screen 322.00 / H to screen 1517.01 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set label "avgpool" at screen 1462.1 / W, 332.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 1517.61 / W, screen 322.00 / H to screen 1522.73 / W, screen 512.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 1517.61 / W, screen 322.00 / H to screen 1522.73 / W, screen 326.00 / H fc rgb '#e3a8cb' fs solid noborder
set object rectangle from screen 1523.33 / W, screen 322.00 / H to screen 1528.32 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1523.33 / W, screen 322.00 / H to screen 1528.32 / W, screen 322.37 / H fc rgb '#f2b75c' fs solid noborder
set object rectangle from screen 1528.92 / W, screen 322.00 / H to screen 1533.90 / W, screen 512.00 / H fc rgb '#fdf1dd' fs solid noborder
set object rectangle from screen 1528.92 / W, screen 322.00 / H to screen 1533.90 / W, screen 322.49 / H fc rgb '#f2b75c' fs solid noborder
set label "int8 deployable: 22.4 us" at screen 80.0 / W, 274.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "2.98 times as fast as fp32, 15 % of the time is glue" at screen 328.4 / W, 274.0 / H left font ',13' textcolor rgb '#57606a' front
set label "0 %" at screen 72.0 / W, 66.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 66.0 / H to screen 1560.0 / W, screen 66.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50 %" at screen 72.0 / W, 161.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 161.0 / H to screen 80.0 / W, screen 161.0 / H nohead lw 1.0 lc rgb '#8c959f'
set label "100 %" at screen 72.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 76.0 / W, screen 256.0 / H to screen 80.0 / W, screen 256.0 / H nohead lw 1.0 lc rgb '#8c959f'
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 156.83 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 80.60 / W, screen 66.00 / H to screen 156.83 / W, screen 140.02 / H fc rgb '#7db8e0' fs solid noborder
set label "conv1" at screen 118.4 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 157.43 / W, screen 66.00 / H to screen 180.68 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 157.43 / W, screen 66.00 / H to screen 180.68 / W, screen 138.30 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw1" at screen 168.8 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 181.28 / W, screen 66.00 / H to screen 241.03 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 181.28 / W, screen 66.00 / H to screen 241.03 / W, screen 218.36 / H fc rgb '#7db8e0' fs solid noborder
set label "pw1" at screen 210.9 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 241.63 / W, screen 66.00 / H to screen 265.50 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 241.63 / W, screen 66.00 / H to screen 265.50 / W, screen 136.44 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw2" at screen 253.3 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 266.10 / W, screen 66.00 / H to screen 325.79 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 266.10 / W, screen 66.00 / H to screen 325.79 / W, screen 218.52 / H fc rgb '#7db8e0' fs solid noborder
set label "pw2" at screen 295.6 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 326.39 / W, screen 66.00 / H to screen 346.58 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 326.39 / W, screen 66.00 / H to screen 346.58 / W, screen 148.92 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw3" at screen 336.2 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 347.18 / W, screen 66.00 / H to screen 414.38 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 347.18 / W, screen 66.00 / H to screen 414.38 / W, screen 201.63 / H fc rgb '#7db8e0' fs solid noborder
set label "pw3" at screen 380.5 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 414.98 / W, screen 66.00 / H to screen 438.82 / W, screen 256.00 / H fc rgb '#e5f4ed' fs solid noborder
set object rectangle from screen 414.98 / W, screen 66.00 / H to screen 438.82 / W, screen 136.53 / H fc rgb '#7fc8a9' fs solid noborder
set label "dw4" at screen 426.6 / W, 71.0 / H left rotate by 90.00 font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 439.42 / W, screen 66.00 / H to screen 496.77 / W, screen 256.00 / H fc rgb '#e6f0f8' fs solid noborder
set object rectangle from screen 439.42 / W, screen 66.00 / H to screen 496.77 / W, screen 224.66 / H fc rgb '#7db8e0' fs solid noborder
set label "pw4" at screen 467.8 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 497.37 / W, screen 66.00 / H to screen 570.65 / W, screen 256.00 / H fc rgb '#fdf1dd' fs solid noborder
set label "avgpool" at screen 533.7 / W, 76.0 / H center font ',11' textcolor rgb '#1b1f24' front
set object rectangle from screen 571.25 / W, screen 66.00 / H to screen 576.38 / W, screen 256.00 / H fc rgb '#f9edf4' fs solid noborder
set object rectangle from screen 571.25 / W, screen 66.00 / H to screen 576.38 / W, screen 70.09 / H fc rgb '#e3a8cb' fs solid noborder
set arrow from screen 80.0 / W, screen 52.0 / H to screen 80.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "0" at screen 80.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 302.6 / W, screen 52.0 / H to screen 302.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "10.0 us" at screen 302.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 525.2 / W, screen 52.0 / H to screen 525.2 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "20.0 us" at screen 525.2 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 747.8 / W, screen 52.0 / H to screen 747.8 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "30.0 us" at screen 747.8 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 970.4 / W, screen 52.0 / H to screen 970.4 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "40.0 us" at screen 970.4 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1193.0 / W, screen 52.0 / H to screen 1193.0 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "50.0 us" at screen 1193.0 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1415.6 / W, screen 52.0 / H to screen 1415.6 / W, screen 58.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "60.0 us" at screen 1415.6 / W, 42.0 / H center font ',12' textcolor rgb '#57606a' front
set label "Time of one inference, steps in the order they run" at screen 820.0 / W, 18.0 / H center font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,918 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'steps.svg'
plot NaN notitle
set terminal pngcairo size 1600,918 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'steps.png'
plot NaN notitle
unset output
