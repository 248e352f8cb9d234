# The roofline of one record.
# Made by bitroof from a record. Redraw with: gnuplot roofline.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 1000.0
set lmargin at screen 90 / W
set rmargin at screen 1320 / W
set bmargin at screen 204 / H
set tmargin at screen 896 / H
set label "Roofline: what each kernel reaches, and what stops it" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread. A point on a line has reached what that line allows." at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set logscale xy
set xrange [0.156392:1049.43]
set yrange [8.07534:663.764]
set xtics ("" 0.2 1, "" 0.3 1, "" 0.4 1, "" 0.5 1, "" 0.6 1, "" 0.7 1, "" 0.8 1, "" 0.9 1, "1" 1, "" 2 1, "" 3 1, "" 4 1, "" 5 1, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "" 20 1, "" 30 1, "" 40 1, "" 50 1, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "" 200 1, "" 300 1, "" 400 1, "" 500 1, "" 600 1, "" 700 1, "" 800 1, "" 900 1, "1000" 1000)
set ytics ("" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1, "" 400 1, "500" 500, "" 600 1)
set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Intensity: useful operations per compulsory byte (op/byte)" textcolor rgb '#24292f'
set ylabel "Rate (Gop/s)" textcolor rgb '#24292f'
set arrow from screen 459.5 / W, screen 841.8 / H to screen 1320.0 / W, screen 841.8 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 841.8 / H to screen 1336.0 / W, screen 841.8 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "int8 470 Gop/s" at screen 1340.0 / W, 849.8 / H left font ',14' textcolor rgb '#24292f' front
set label "vpdpbusd zmm, 12 accumulators" at screen 1340.0 / W, 833.8 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 266.1 / W, screen 624.3 / H to screen 1320.0 / W, screen 624.3 / H nohead lw 1.5 lc rgb '#b6bec7' back
set arrow from screen 1321.0 / W, screen 624.3 / H to screen 1336.0 / W, screen 642.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "fp32 118 Gop/s" at screen 1340.0 / W, 650.2 / H left font ',14' textcolor rgb '#6e7781' front
set label "vfmadd231ps ymm, 12 accumulators" at screen 1340.0 / W, 634.2 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 265.8 / W, screen 624.0 / H to screen 1320.0 / W, screen 624.0 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 624.0 / H to screen 1336.0 / W, screen 606.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "fp32 117 Gop/s" at screen 1340.0 / W, 614.2 / H left font ',14' textcolor rgb '#24292f' front
set label "vfmadd231ps zmm, 12 accumulators" at screen 1340.0 / W, 598.2 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 426.3 / H to screen 459.5 / W, screen 841.8 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L1 213 GB/s" at screen 121.8 / W, 478.6 / H center rotate by 48.35 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 331.3 / H to screen 544.0 / W, screen 841.8 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L2 116 GB/s" at screen 121.8 / W, 383.6 / H center rotate by 48.35 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 292.2 / H to screen 578.9 / W, screen 841.8 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L3 90.6 GB/s" at screen 141.0 / W, 333.0 / H center rotate by 48.35 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 165.2 / W, screen 204.0 / H to screen 732.4 / W, screen 841.8 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "DRAM 30.1 GB/s" at screen 205.3 / W, 265.7 / H center rotate by 48.35 font ',14' textcolor rgb '#6e7781' front
set object circle at screen 265.8 / W, screen 624.0 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 350.3 / W, screen 624.0 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 385.1 / W, screen 624.0 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 538.7 / W, screen 624.0 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 538.7 / W, screen 624.0 / H to screen 538.7 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "3.89 op/B" at screen 542.7 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set object circle at screen 459.5 / W, screen 841.8 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 544.0 / W, screen 841.8 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 578.9 / W, screen 841.8 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 732.4 / W, screen 841.8 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 732.4 / W, screen 841.8 / H to screen 732.4 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "15.6 op/B" at screen 736.4 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set label "1" at screen 250.7 / W, 491.3 / H center font ',13' textcolor rgb '#d55e00' front
set label "1" at screen 443.3 / W, 701.0 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 257.6 / W, 291.1 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 445.4 / W, 657.8 / H center font ',13' textcolor rgb '#d55e00' front
set label "3" at screen 812.6 / W, 616.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 992.6 / W, 813.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 617.1 / W, 619.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 810.6 / W, 814.8 / H center font ',13' textcolor rgb '#0072b2' front
set arrow from screen 799.4 / W, screen 615.7 / H to screen 809.1 / W, screen 640.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "5" at screen 809.1 / W, 640.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "5" at screen 1006.1 / W, 835.7 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 909.5 / W, 634.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 1101.9 / W, 850.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 896.3 / W, 611.3 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 1089.5 / W, 815.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1030.5 / W, 631.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1223.8 / W, 847.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1062.6 / W, 634.4 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1255.7 / W, 851.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 967.0 / W, 639.4 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 1160.2 / W, 858.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 792.5 / W, 646.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 985.8 / W, 868.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 931.0 / W, 618.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 1141.1 / W, 801.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "13" at screen 462.0 / W, 605.6 / H center font ',13' textcolor rgb '#009e73' front
set label "13" at screen 672.2 / W, 654.7 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 441.8 / W, 578.5 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 649.8 / W, 669.2 / H center font ',13' textcolor rgb '#009e73' front
set label "matmul" at screen 96.0 / W, 918.0 / H left font ',14' textcolor rgb '#d55e00' front
set label "conv2d" at screen 162.4 / W, 918.0 / H left font ',14' textcolor rgb '#0072b2' front
set label "dwconv" at screen 228.8 / W, 918.0 / H left font ',14' textcolor rgb '#009e73' front
set label "" at screen 309.2 / W, 918.0 / H point pt 6 ps 1.4 lw 2 lc rgb '#24292f' front
set label "fp32" at screen 323.2 / W, 918.0 / H left font ',14' textcolor rgb '#24292f' front
set label "" at screen 382.8 / W, 918.0 / H point pt 4 ps 1.4 lw 2 lc rgb '#24292f' front
set label "int8" at screen 396.8 / W, 918.0 / H left font ',14' textcolor rgb '#24292f' front
set label "" at screen 470.4 / W, 918.0 / H point pt 6 ps 1.4 lw 2 lc rgb '#6e7781' front
set label "open: effective" at screen 484.4 / W, 918.0 / H left font ',14' textcolor rgb '#6e7781' front
set label "" at screen 630.4 / W, 918.0 / H point pt 7 ps 1.4 lw 2 lc rgb '#6e7781' front
set label "filled: executed;  small: slower kernels" at screen 644.4 / W, 918.0 / H left font ',14' textcolor rgb '#6e7781' front
set label "1" at screen 90.0 / W, 100.0 / H right font ',13' textcolor rgb '#d55e00' front
set label "matmul_1x1000x1000" at screen 98.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 94 %  int8 88 %" at screen 546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "2" at screen 90.0 / W, 81.0 / H right font ',13' textcolor rgb '#d55e00' front
set label "matmul_1x4096x4096" at screen 98.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 85 %  int8 85 %" at screen 546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "3" at screen 90.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 98.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 75 %" at screen 546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "4" at screen 90.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_96-16_55x55" at screen 98.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 87 %  int8 76 %" at screen 546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "5" at screen 90.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_256-64_56x56" at screen 98.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 95 %  int8 93 %" at screen 546.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "6" at screen 590.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_512-512_14x14" at screen 598.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 95 %" at screen 1046.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "7" at screen 590.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_16-64_55x55" at screen 598.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 88 %  int8 81 %" at screen 1046.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "8" at screen 590.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 598.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 93 %  int8 93 %" at screen 1046.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "9" at screen 590.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_128-128_28x28" at screen 598.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 94 %  int8 94 %" at screen 1046.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "10" at screen 590.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_256-256_14x14" at screen 598.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 95 %  int8 95 %" at screen 1046.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "11" at screen 1090.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_512-512_7x7" at screen 1098.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 95 %  int8 97 %" at screen 1546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "12" at screen 1090.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_7x7s2p3_3-96_224x224" at screen 1098.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 87 %  int8 84 %" at screen 1546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "13" at screen 1090.0 / W, 62.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_128_56x56" at screen 1098.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 78 %  int8 39 %" at screen 1546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "14" at screen 1090.0 / W, 43.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_512_14x14" at screen 1098.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 65 %  int8 40 %" at screen 1546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "Problems, with the share of its own roof that the fastest kernel of each precision reaches:" at screen 90.0 / W, 119.0 / H left font ',13' textcolor rgb '#6e7781' front
# op/byte, effective Gop/s, executed Gop/s
$point0 << EOD
0.494556 45.4912 45.8552
0.499634 12.7985 12.7985
EOD
# op/byte, effective Gop/s, executed Gop/s
$point1 << EOD
1.96451 173.022 174.406
1.99513 131.383 131.383
EOD
# op/byte, effective Gop/s, executed Gop/s
$point4 << EOD
25.1824 107.847 107.847
6.82587 102.611 102.611
25.1872 111.25 111.25
55.4431 113.549 113.549
55.4728 104.078 102.816
131.869 110.844 109.525
165.963 113.212 110.517
83.7197 116.871 111.305
23.9847 122.517 110.849
64.6553 102.561 101.776
EOD
# op/byte, effective Gop/s, executed Gop/s
$point5 << EOD
100.553 353.638 353.638
27.2945 357.344 357.344
100.704 434.817 434.817
220.07 447.655 447.655
221.496 382.974 378.332
526.936 440.378 435.135
662.147 450.626 439.897
334.012 470.478 448.074
95.7964 503.516 455.562
258.114 348.889 395.679
EOD
# op/byte, effective Gop/s, executed Gop/s
$point24 << EOD
2.24642 94.2164 91.9865
2.19403 84.4362 76.5862
EOD
# op/byte, effective Gop/s, executed Gop/s
$point25 << EOD
8.97567 137.187 182.917
8.62592 141.268 188.357
EOD
# op/byte, effective Gop/s, executed Gop/s
$other0 << EOD
1.96451 161.129 162.418
1.99513 117.107 117.107
EOD
# op/byte, effective Gop/s, executed Gop/s
$other2 << EOD
100.553 337.427 337.427
27.2945 352.451 352.451
100.704 418.884 418.884
220.07 444.344 444.344
221.496 318.211 314.354
526.936 429.686 424.571
662.147 449.335 438.637
334.012 469.153 446.813
95.7964 500.4 452.743
258.114 312.979 354.953
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'roofline.svg'
plot NaN notitle, \
  $other0 using 1:2 with points pt 4 ps 0.55 lw 1 lc rgb '#80d55e00', \
  $other2 using 1:2 with points pt 4 ps 0.55 lw 1 lc rgb '#800072b2', \
  $point0 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point0 using 1:3 with points pt 7 ps 1.15 lc rgb '#90d55e00', \
  $point0 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point1 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point1 using 1:3 with points pt 5 ps 1.15 lc rgb '#90d55e00', \
  $point1 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point4 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point4 using 1:3 with points pt 7 ps 1.15 lc rgb '#900072b2', \
  $point4 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point5 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point5 using 1:3 with points pt 5 ps 1.15 lc rgb '#900072b2', \
  $point5 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point24 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point24 using 1:3 with points pt 7 ps 1.15 lc rgb '#90009e73', \
  $point24 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#009e73', \
  $point25 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point25 using 1:3 with points pt 5 ps 1.15 lc rgb '#90009e73', \
  $point25 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#009e73'
set terminal pngcairo size 1600,1000 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'roofline.png'
plot NaN notitle, \
  $other0 using 1:2 with points pt 4 ps 0.55 lw 1 lc rgb '#80d55e00', \
  $other2 using 1:2 with points pt 4 ps 0.55 lw 1 lc rgb '#800072b2', \
  $point0 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point0 using 1:3 with points pt 7 ps 1.15 lc rgb '#90d55e00', \
  $point0 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point1 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point1 using 1:3 with points pt 5 ps 1.15 lc rgb '#90d55e00', \
  $point1 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point4 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point4 using 1:3 with points pt 7 ps 1.15 lc rgb '#900072b2', \
  $point4 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point5 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point5 using 1:3 with points pt 5 ps 1.15 lc rgb '#900072b2', \
  $point5 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point24 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point24 using 1:3 with points pt 7 ps 1.15 lc rgb '#90009e73', \
  $point24 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#009e73', \
  $point25 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point25 using 1:3 with points pt 5 ps 1.15 lc rgb '#90009e73', \
  $point25 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#009e73'
unset output
