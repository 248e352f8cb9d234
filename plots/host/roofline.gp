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
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread. A point on a line has reached what that line allows." at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set logscale xy
set xrange [0.156392:1049.43]
set yrange [9.54926:672.489]
set xtics ("" 0.2 1, "" 0.3 1, "" 0.4 1, "" 0.5 1, "" 0.6 1, "" 0.7 1, "" 0.8 1, "" 0.9 1, "1" 1, "" 2 1, "" 3 1, "" 4 1, "" 5 1, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "" 20 1, "" 30 1, "" 40 1, "" 50 1, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "" 200 1, "" 300 1, "" 400 1, "" 500 1, "" 600 1, "" 700 1, "" 800 1, "" 900 1, "1000" 1000)
set ytics ("10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1, "" 400 1, "500" 500, "" 600 1)
set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Intensity: useful operations per compulsory byte (op/byte)" textcolor rgb '#24292f'
set ylabel "Rate (Gop/s)" textcolor rgb '#24292f'
set arrow from screen 458.9 / W, screen 837.9 / H to screen 1320.0 / W, screen 837.9 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 837.9 / H to screen 1336.0 / W, screen 837.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "int8 471 Gop/s" at screen 1340.0 / W, 845.9 / H left font ',14' textcolor rgb '#24292f' front
set label "vpdpbusd zmm, 12 accumulators" at screen 1340.0 / W, 829.9 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 265.3 / W, screen 612.3 / H to screen 1320.0 / W, screen 612.3 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 612.3 / H to screen 1336.0 / W, screen 612.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "fp32 118 Gop/s" at screen 1340.0 / W, 620.3 / H left font ',14' textcolor rgb '#24292f' front
set label "vfmadd231ps zmm, 12 accumulators" at screen 1340.0 / W, 604.3 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 408.1 / H to screen 458.9 / W, screen 837.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L1 214 GB/s" at screen 120.9 / W, 461.0 / H center rotate by 49.36 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 310.2 / H to screen 542.9 / W, screen 837.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L2 117 GB/s" at screen 120.9 / W, 363.1 / H center rotate by 49.36 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 269.1 / H to screen 578.2 / W, screen 837.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L3 91.1 GB/s" at screen 140.3 / W, 310.8 / H center rotate by 49.36 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 182.3 / W, screen 204.0 / H to screen 726.4 / W, screen 837.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "DRAM 31.5 GB/s" at screen 221.4 / W, 266.4 / H center rotate by 49.36 font ',14' textcolor rgb '#6e7781' front
set object circle at screen 265.3 / W, screen 612.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 349.3 / W, screen 612.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 384.6 / W, screen 612.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 532.8 / W, screen 612.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 532.8 / W, screen 612.3 / H to screen 532.8 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "3.73 op/B" at screen 536.8 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set object circle at screen 458.9 / W, screen 837.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 542.9 / W, screen 837.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 578.2 / W, screen 837.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 726.4 / W, screen 837.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 726.4 / W, screen 837.9 / H to screen 726.4 / W, screen 204.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "14.9 op/B" at screen 730.4 / W, 216.0 / H left font ',12' textcolor rgb '#6e7781' front
set label "1" at screen 250.7 / W, 475.4 / H center font ',13' textcolor rgb '#d55e00' front
set label "1" at screen 443.3 / W, 696.4 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 265.4 / W, 285.0 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 432.1 / W, 662.2 / H center font ',13' textcolor rgb '#d55e00' front
set label "3" at screen 812.6 / W, 612.6 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 979.3 / W, 805.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 617.1 / W, 621.5 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 810.6 / W, 821.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "5" at screen 799.4 / W, 591.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "5" at screen 1006.1 / W, 833.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 909.5 / W, 625.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "6" at screen 1101.9 / W, 847.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 896.3 / W, 612.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "7" at screen 1089.5 / W, 816.4 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1030.5 / W, 624.7 / H center font ',13' textcolor rgb '#0072b2' front
set label "8" at screen 1223.8 / W, 846.8 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1062.6 / W, 629.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "9" at screen 1255.7 / W, 852.5 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 967.0 / W, 631.5 / H center font ',13' textcolor rgb '#0072b2' front
set label "10" at screen 1160.2 / W, 858.2 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 792.5 / W, 639.0 / H center font ',13' textcolor rgb '#0072b2' front
set label "11" at screen 985.8 / W, 867.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 931.0 / W, 622.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "12" at screen 1141.1 / W, 800.1 / H center font ',13' textcolor rgb '#0072b2' front
set label "13" at screen 462.0 / W, 607.8 / H center font ',13' textcolor rgb '#009e73' front
set label "13" at screen 655.3 / W, 674.9 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 441.8 / W, 567.8 / H center font ',13' textcolor rgb '#009e73' front
set label "14" at screen 632.9 / W, 656.2 / H center font ',13' textcolor rgb '#009e73' front
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
set label "fp32 93 %  int8 79 %" at screen 546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "2" at screen 90.0 / W, 81.0 / H right font ',13' textcolor rgb '#d55e00' front
set label "matmul_1x4096x4096" at screen 98.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 91 %" at screen 546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "3" at screen 90.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 98.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 96 %  int8 79 %" at screen 546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "4" at screen 90.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_96-16_55x55" at screen 98.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 96 %  int8 82 %" at screen 546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "5" at screen 90.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_256-64_56x56" at screen 98.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 93 %" at screen 546.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "6" at screen 590.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_512-512_14x14" at screen 598.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 98 %  int8 96 %" at screen 1046.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "7" at screen 590.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_16-64_55x55" at screen 598.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 95 %  int8 83 %" at screen 1046.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "8" at screen 590.0 / W, 62.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 598.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 95 %" at screen 1046.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "9" at screen 590.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_128-128_28x28" at screen 598.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 98 %  int8 97 %" at screen 1046.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "10" at screen 590.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_256-256_14x14" at screen 598.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 98 %" at screen 1046.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "11" at screen 1090.0 / W, 100.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_512-512_7x7" at screen 1098.0 / W, 100.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 98 %" at screen 1546.0 / W, 100.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "12" at screen 1090.0 / W, 81.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_7x7s2p3_3-96_224x224" at screen 1098.0 / W, 81.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 96 %  int8 87 %" at screen 1546.0 / W, 81.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "13" at screen 1090.0 / W, 62.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_128_56x56" at screen 1098.0 / W, 62.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 86 %  int8 44 %" at screen 1546.0 / W, 62.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "14" at screen 1090.0 / W, 43.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_512_14x14" at screen 1098.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 66 %  int8 42 %" at screen 1546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "Problems, with the share of its own roof that the fastest kernel of each precision reaches:" at screen 90.0 / W, 119.0 / H left font ',13' textcolor rgb '#6e7781' front
# op/byte, effective Gop/s, executed Gop/s
$point0 << EOD
0.494556 45.8975 46.2647
0.499634 15.1346 15.1346
EOD
# op/byte, effective Gop/s, executed Gop/s
$point1 << EOD
1.96451 178.661 180.09
1.99513 153.817 153.817
EOD
# op/byte, effective Gop/s, executed Gop/s
$point4 << EOD
25.1824 113.406 113.406
6.82587 112.709 112.709
25.1872 113.916 113.916
55.4431 115.155 115.155
55.4728 113.053 111.682
131.869 114.968 113.599
165.963 118.158 115.345
83.7197 119.893 114.184
23.9847 125.567 113.608
64.6553 113.167 112.301
EOD
# op/byte, effective Gop/s, executed Gop/s
$point5 << EOD
100.553 372.084 372.084
27.2945 384.81 384.81
100.704 439.876 439.876
220.07 453.259 453.259
221.496 397.1 392.287
526.936 450.403 445.042
662.147 466.566 455.457
334.012 483.117 460.112
95.7964 510.135 461.551
258.114 359.093 407.252
EOD
# op/byte, effective Gop/s, executed Gop/s
$point24 << EOD
2.24642 103.598 101.146
2.19403 86.095 78.0907
EOD
# op/byte, effective Gop/s, executed Gop/s
$point25 << EOD
8.97567 156.528 208.704
8.62592 148.239 197.652
EOD
# op/byte, effective Gop/s, executed Gop/s
$other0 << EOD
1.96451 177.934 179.358
1.99513 144.973 144.973
EOD
# op/byte, effective Gop/s, executed Gop/s
$other2 << EOD
100.553 343.381 343.381
27.2945 359.839 359.839
100.704 423.847 423.847
220.07 451.628 451.628
221.496 377.984 373.402
526.936 449.902 444.546
662.147 465.435 454.353
334.012 481.312 458.393
95.7964 505.775 457.606
258.114 339.712 385.271
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
