# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-mobilenet_v2.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 860.0
set lmargin at screen 86 / W
set rmargin at screen 1576 / W
set bmargin at screen 84 / H
set tmargin at screen 714 / H
set label "mobilenet_v2 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 278.0 / W, screen 84.0 / H to screen 278.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 278.0 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 479.6 / W, screen 84.0 / H to screen 479.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 479.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 681.2 / W, screen 84.0 / H to screen 681.2 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 681.2 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 263.7 / H to screen 813.0 / W, screen 263.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 263.7 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 501.6 / H to screen 813.0 / W, screen 501.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 501.6 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 6.02 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 94 % of it, memory 5.5 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 354.1 / H to screen 225.3 / W, screen 518.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 119.0 / W, 406.9 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 291.7 / H to screen 278.2 / W, screen 518.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 119.0 / W, 344.5 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 267.3 / H to screen 298.8 / W, screen 518.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 135.0 / W, 311.3 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 155.9 / H to screen 393.3 / W, screen 518.5 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 139.7 / W, 205.3 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 225.3 / W, screen 518.5 / H to screen 813.0 / W, screen 518.5 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 528.5 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 225.2 / W, screen 518.3 / H to screen 813.0 / W, screen 518.3 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 564.1 / W, screen 511.9 / H size screen 25.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 481.5 / W, screen 503.6 / H size screen 21.43 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 530.9 / W, screen 512.3 / H size screen 20.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 446.5 / W, screen 499.0 / H size screen 20.66 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 564.3 / W, screen 512.9 / H size screen 20.49 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 542.5 / W, screen 514.3 / H size screen 19.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 546.0 / W, screen 513.5 / H size screen 19.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 528.0 / W, screen 506.9 / H size screen 17.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 541.7 / W, screen 511.6 / H size screen 17.18 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 477.8 / W, screen 477.9 / H size screen 17.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 504.1 / W, screen 509.0 / H size screen 17.04 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 537.0 / W, screen 514.6 / H size screen 16.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 469.9 / W, screen 500.5 / H size screen 15.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 492.9 / W, screen 514.0 / H size screen 13.58 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 217.0 / W, screen 308.5 / H size screen 13.38 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 475.5 / W, screen 497.9 / H size screen 12.72 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 568.4 / W, screen 515.7 / H size screen 11.66 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 424.5 / W, screen 506.3 / H size screen 11.51 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 268.7 / W, screen 443.5 / H size screen 10.13 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 529.0 / W, screen 508.1 / H size screen 9.57 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 348.8 / W, screen 498.0 / H size screen 9.53 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 348.9 / W, screen 493.6 / H size screen 9.18 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 500.3 / W, screen 513.8 / H size screen 8.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 346.8 / W, 496.0 / H point pt 7 ps 1.96 lc rgb '#60009e73' front
set label "" at screen 348.4 / W, 500.3 / H point pt 7 ps 1.92 lc rgb '#60009e73' front
set label "" at screen 346.8 / W, 485.2 / H point pt 7 ps 1.79 lc rgb '#60009e73' front
set label "" at screen 537.0 / W, 513.5 / H point pt 7 ps 1.70 lc rgb '#600072b2' front
set label "" at screen 340.5 / W, 454.6 / H point pt 7 ps 1.64 lc rgb '#60009e73' front
set label "" at screen 268.5 / W, 440.1 / H point pt 7 ps 1.58 lc rgb '#60009e73' front
set label "" at screen 265.2 / W, 404.8 / H point pt 7 ps 0.94 lc rgb '#60009e73' front
set label "" at screen 267.8 / W, 448.0 / H point pt 7 ps 0.88 lc rgb '#60009e73' front
set label "" at screen 156.6 / W, 292.0 / H point pt 7 ps 0.57 lc rgb '#60e69f00' front
set arrow from screen 564.1 / W, screen 511.9 / H to screen 517.1 / W, screen 537.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b11/expand and 2 alike 9.9 %" at screen 517.1 / W, 537.3 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 481.5 / W, screen 503.6 / H to screen 601.8 / W, screen 488.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b2/expand and 1 alike 7.2 %" at screen 601.8 / W, 488.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 530.9 / W, screen 512.3 / H to screen 530.9 / W, screen 561.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b14/expand and 2 alike 6.9 %" at screen 530.9 / W, 561.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 446.5 / W, screen 499.0 / H to screen 384.9 / W, screen 471.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b1/expand 6.7 %" at screen 384.9 / W, 471.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 564.3 / W, screen 512.9 / H to screen 690.7 / W, screen 512.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b11/project and 1 alike 6.6 %" at screen 690.7 / W, 512.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 477.8 / W, screen 477.9 / H to screen 534.8 / W, screen 467.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "conv1 4.6 %" at screen 534.8 / W, 467.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 2.8 %" at screen 217.0 / W, 325.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1041.0 / W, screen 84.0 / H to screen 1041.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1041.0 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1242.6 / W, screen 84.0 / H to screen 1242.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1242.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1444.2 / W, screen 84.0 / H to screen 1444.2 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1444.2 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 263.7 / H to screen 1576.0 / W, screen 263.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 501.6 / H to screen 1576.0 / W, screen 501.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 1.93 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 96 % of it, memory 3.9 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 354.1 / H to screen 1109.7 / W, screen 661.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 215 GB/s" at screen 882.0 / W, 406.9 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 291.7 / H to screen 1162.6 / W, screen 661.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 882.0 / W, 344.5 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 267.3 / H to screen 1183.2 / W, screen 661.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 92.7 GB/s" at screen 898.0 / W, 311.3 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 155.9 / H to screen 1277.7 / W, screen 661.7 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 902.7 / W, 205.3 / H center rotate by 49.71 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1109.7 / W, screen 661.7 / H to screen 1576.0 / W, screen 661.7 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 671.7 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1455.0 / W, screen 644.8 / H size screen 23.40 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1330.8 / W, screen 599.8 / H size screen 22.40 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1365.7 / W, screen 616.1 / H size screen 21.96 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1362.2 / W, screen 569.9 / H size screen 19.41 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.5 / W, screen 646.6 / H size screen 19.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1428.4 / W, screen 637.1 / H size screen 18.70 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1448.4 / W, screen 655.2 / H size screen 18.17 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1422.6 / W, screen 651.1 / H size screen 17.83 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1387.9 / W, screen 627.3 / H size screen 16.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1412.0 / W, screen 654.4 / H size screen 15.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1421.1 / W, screen 652.2 / H size screen 15.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1425.6 / W, screen 657.4 / H size screen 14.98 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1354.2 / W, screen 631.1 / H size screen 14.44 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1233.1 / W, screen 529.8 / H size screen 14.43 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1233.3 / W, screen 536.2 / H size screen 13.20 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1377.2 / W, screen 645.3 / H size screen 12.71 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1153.0 / W, screen 517.8 / H size screen 12.49 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1308.8 / W, screen 609.7 / H size screen 12.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1359.8 / W, screen 633.3 / H size screen 11.66 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1229.7 / W, screen 544.1 / H size screen 11.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1232.4 / W, screen 553.1 / H size screen 10.53 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1452.3 / W, screen 655.7 / H size screen 10.46 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1100.3 / W, screen 492.6 / H size screen 9.70 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 1229.7 / W, screen 545.6 / H size screen 9.46 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1219.4 / W, screen 513.4 / H size screen 8.74 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1152.8 / W, screen 495.7 / H size screen 8.51 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1412.7 / W, screen 652.8 / H size screen 8.39 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "" at screen 1040.7 / W, 406.1 / H point pt 7 ps 2.00 lc rgb '#60e69f00' front
set label "" at screen 1384.5 / W, 647.8 / H point pt 7 ps 1.92 lc rgb '#600072b2' front
set label "" at screen 1420.8 / W, 649.1 / H point pt 7 ps 1.56 lc rgb '#600072b2' front
set label "" at screen 1151.6 / W, 517.9 / H point pt 7 ps 1.10 lc rgb '#60009e73' front
set label "" at screen 1147.3 / W, 495.2 / H point pt 7 ps 1.07 lc rgb '#60009e73' front
set label "" at screen 1041.0 / W, 389.6 / H point pt 7 ps 0.63 lc rgb '#60e69f00' front
set label "" at screen 919.6 / W, 143.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1455.0 / W, screen 644.8 / H to screen 1455.0 / W, screen 694.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b11/expand and 2 alike 8.6 %" at screen 1455.0 / W, 694.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "b1/expand 7.8 %" at screen 1395.8 / W, 599.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1365.7 / W, screen 616.1 / H to screen 1245.4 / W, screen 630.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b2/expand and 1 alike 7.5 %" at screen 1245.4 / W, 630.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 5.9 %" at screen 1311.6 / W, 569.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1412.5 / W, screen 646.6 / H to screen 1288.9 / W, screen 661.4 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b14/expand and 2 alike 5.8 %" at screen 1288.9 / W, 661.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "b2/dw 3.3 %" at screen 1283.7 / W, 529.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1233.3 / W, screen 536.2 / H to screen 1176.4 / W, screen 546.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "b0/dw 2.7 %" at screen 1176.4 / W, 546.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-mobilenet_v2.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-mobilenet_v2.png'
plot NaN notitle
unset output
