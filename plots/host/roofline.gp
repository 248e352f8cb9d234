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
set label "AMD EPYC, 3.67 GHz, 2026-11-21, 1 thread. A point on a line has reached what that line allows." at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set logscale xy
set xrange [0.156392:1049.43]
set yrange [8.57129:648.139]
set xtics ("" 0.2 1, "" 0.3 1, "" 0.4 1, "" 0.5 1, "" 0.6 1, "" 0.7 1, "" 0.8 1, "" 0.9 1, "1" 1, "" 2 1, "" 3 1, "" 4 1, "" 5 1, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "" 20 1, "" 30 1, "" 40 1, "" 50 1, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "" 200 1, "" 300 1, "" 400 1, "" 500 1, "" 600 1, "" 700 1, "" 800 1, "" 900 1, "1000" 1000)
set ytics ("" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1, "" 400 1, "500" 500, "" 600 1)
set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Intensity: useful operations per compulsory byte (op/byte)" textcolor rgb '#24292f'
set ylabel "Rate (Gop/s)" textcolor rgb '#24292f'
set arrow from screen 459.3 / W, screen 844.6 / H to screen 1320.0 / W, screen 844.6 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 844.6 / H to screen 1336.0 / W, screen 844.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "int8 470 Gop/s" at screen 1340.0 / W, 852.6 / H left font ',14' textcolor rgb '#24292f' front
set label "vpdpbusd zmm, 12 accumulators" at screen 1340.0 / W, 836.6 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 266.6 / W, screen 623.7 / H to screen 1320.0 / W, screen 623.7 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 623.7 / H to screen 1336.0 / W, screen 623.7 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "fp32 118 Gop/s" at screen 1340.0 / W, 631.7 / H left font ',14' textcolor rgb '#24292f' front
set label "vfmadd231ps zmm, 12 accumulators" at screen 1340.0 / W, 615.7 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 421.4 / H to screen 459.3 / W, screen 844.6 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L1 213 GB/s" at screen 121.3 / W, 474.0 / H center rotate by 48.89 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 325.4 / H to screen 543.0 / W, screen 844.6 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L2 117 GB/s" at screen 121.3 / W, 378.0 / H center rotate by 48.89 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 284.1 / H to screen 579.1 / W, screen 844.6 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L3 90.4 GB/s" at screen 140.6 / W, 325.4 / H center rotate by 48.89 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 169.1 / W, screen 204.0 / H to screen 728.1 / W, screen 844.6 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "DRAM 31.1 GB/s" at screen 208.7 / W, 266.1 / H center rotate by 48.89 font ',14' textcolor rgb '#6e7781' front
set object circle at screen 266.6 / W, screen 623.7 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 350.3 / W, screen 623.7 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 386.3 / W, screen 623.7 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 535.4 / W, screen 623.7 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 535.4 / W, screen 623.7 / H to screen 535.4 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "3.80 op/B" at screen 539.4 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set object circle at screen 459.3 / W, screen 844.6 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 543.0 / W, screen 844.6 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 579.1 / W, screen 844.6 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 728.1 / W, screen 844.6 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 728.1 / W, screen 844.6 / H to screen 728.1 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "15.1 op/B" at screen 732.1 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set label "1" at screen 250.7 / W, 474.1 / H center font ',13' textcolor rgb '#d55e00' front
set label "1" at screen 443.3 / W, 696.0 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 257.6 / W, 292.5 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 445.4 / W, 658.9 / H center font ',13' textcolor rgb '#d55e00' front
set label "3" at screen 812.6 / W, 619.7 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 979.3 / W, 813.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 617.1 / W, 626.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 810.6 / W, 826.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "5" at screen 812.7 / W, 602.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "5" at screen 1006.1 / W, 837.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 909.5 / W, 630.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 1101.9 / W, 852.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 896.3 / W, 614.3 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 1089.5 / W, 819.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1030.5 / W, 631.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1223.8 / W, 850.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1062.6 / W, 638.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1255.7 / W, 856.3 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 967.0 / W, 639.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 1160.2 / W, 862.5 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 792.5 / W, 643.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 985.8 / W, 867.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 931.0 / W, 627.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 1141.1 / W, 803.4 / H center font ',13' textcolor rgb '#0072b2' front
set label "13" at screen 462.0 / W, 610.2 / H center font ',13' textcolor rgb '#009e73' front
set label "13" at screen 638.4 / W, 671.1 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 441.8 / W, 579.5 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 632.9 / W, 650.9 / H center font ',13' textcolor rgb '#009e73' front
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
set label "fp32 86 %  int8 82 %" at screen 546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "2" at screen 90.0 / W, 81.0 / H right font ',13' textcolor rgb '#d55e00' front
set label "matmul_1x4096x4096" at screen 98.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 82 %" at screen 546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "3" at screen 90.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 98.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 94 %  int8 79 %" at screen 546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "4" at screen 90.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_96-16_55x55" at screen 98.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 81 %" at screen 546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "5" at screen 90.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_256-64_56x56" at screen 98.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 91 %  int8 92 %" at screen 546.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "6" at screen 590.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_512-512_14x14" at screen 598.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 94 %  int8 95 %" at screen 1046.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "7" at screen 590.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_16-64_55x55" at screen 598.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 90 %  int8 81 %" at screen 1046.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "8" at screen 590.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 598.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 94 %  int8 93 %" at screen 1046.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "9" at screen 590.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_128-128_28x28" at screen 598.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 95 %" at screen 1046.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "10" at screen 590.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_256-256_14x14" at screen 598.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 95 %  int8 96 %" at screen 1046.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "11" at screen 1090.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_512-512_7x7" at screen 1098.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 95 %" at screen 1546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "12" at screen 1090.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_7x7s2p3_3-96_224x224" at screen 1098.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 84 %" at screen 1546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "13" at screen 1090.0 / W, 62.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_128_56x56" at screen 1098.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 81 %  int8 43 %" at screen 1546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "14" at screen 1090.0 / W, 43.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_512_14x14" at screen 1098.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 66 %  int8 38 %" at screen 1546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "Problems, with the share of its own roof that the fastest kernel of each precision reaches:" at screen 90.0 / W, 119.0 / H left font ',13' textcolor rgb '#6e7781' front
# op/byte, effective Gop/s, executed Gop/s
$point0 << EOD
0.494556 41.9627 42.2984
0.499634 13.5846 13.5846
EOD
# op/byte, effective Gop/s, executed Gop/s
$point1 << EOD
1.96451 168.023 169.367
1.99513 133.192 133.192
EOD
# op/byte, effective Gop/s, executed Gop/s
$point4 << EOD
25.1824 110.902 110.902
6.82587 108.618 108.618
25.1872 107.155 107.155
55.4431 111.223 111.223
55.4728 107.256 105.956
131.869 112.497 111.158
165.963 117.568 114.769
83.7197 118.189 112.561
23.9847 120.597 109.112
64.6553 109.221 108.385
EOD
# op/byte, effective Gop/s, executed Gop/s
$point5 << EOD
100.553 371.396 371.396
27.2945 380.062 380.062
100.704 433.439 433.439
220.07 447.088 447.088
221.496 387.567 382.869
526.936 442.427 437.16
662.147 457.614 446.719
334.012 475.52 452.876
95.7964 491.664 444.839
258.114 349.663 396.557
EOD
# op/byte, effective Gop/s, executed Gop/s
$point24 << EOD
2.24642 98.2842 95.958
2.19403 86.256 78.2367
EOD
# op/byte, effective Gop/s, executed Gop/s
$point25 << EOD
8.97567 152.969 203.958
8.62592 134.826 179.769
EOD
# op/byte, effective Gop/s, executed Gop/s
$other0 << EOD
1.96451 154.663 155.9
1.99513 122.929 122.929
EOD
# op/byte, effective Gop/s, executed Gop/s
$other2 << EOD
100.553 345.459 345.459
27.2945 332.941 332.941
100.704 401.358 401.358
220.07 442 442
221.496 369.112 364.638
526.936 439.6 434.366
662.147 452.895 442.112
334.012 475.318 452.683
95.7964 491.295 444.505
258.114 330.839 375.208
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
