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
set bmargin at screen 147 / H
set tmargin at screen 896 / H
set label "Roofline: what each kernel reaches, and what stops it" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, 1 thread. A point on a line has reached what that line allows." at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set logscale xy
set xrange [0.157798:836.113]
set yrange [23.3466:620.899]
set xtics ("" 0.2 1, "" 0.3 1, "" 0.4 1, "" 0.5 1, "" 0.6 1, "" 0.7 1, "" 0.8 1, "" 0.9 1, "1" 1, "" 2 1, "" 3 1, "" 4 1, "" 5 1, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "" 20 1, "" 30 1, "" 40 1, "" 50 1, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "" 200 1, "" 300 1, "" 400 1, "" 500 1, "" 600 1, "" 700 1, "" 800 1)
set ytics ("" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1, "" 400 1, "500" 500, "" 600 1)
set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Intensity: useful operations per compulsory byte (op/byte)" textcolor rgb '#24292f'
set ylabel "Rate (Gop/s)" textcolor rgb '#24292f'
set arrow from screen 466.4 / W, screen 832.9 / H to screen 1320.0 / W, screen 832.9 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 832.9 / H to screen 1336.0 / W, screen 832.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "int8 471 Gop/s" at screen 1340.0 / W, 840.9 / H left font ',14' textcolor rgb '#24292f' front
set label "vpdpbusd zmm" at screen 1340.0 / W, 824.9 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 361.0 / W, screen 665.3 / H to screen 1320.0 / W, screen 665.3 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 665.3 / H to screen 1336.0 / W, screen 665.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "int8 226 Gop/s" at screen 1340.0 / W, 673.3 / H left font ',14' textcolor rgb '#24292f' front
set label "vpmaddubsw+vpmaddwd+vpaddd ymm" at screen 1340.0 / W, 657.3 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 267.8 / W, screen 516.9 / H to screen 1320.0 / W, screen 516.9 / H nohead lw 2 lc rgb '#24292f' back
set arrow from screen 1321.0 / W, screen 516.9 / H to screen 1336.0 / W, screen 516.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "fp32 118 Gop/s" at screen 1340.0 / W, 524.9 / H left font ',14' textcolor rgb '#24292f' front
set label "vfmadd231ps zmm" at screen 1340.0 / W, 508.9 / H left font ',12' textcolor rgb '#6e7781' front
set arrow from screen 90.0 / W, screen 233.9 / H to screen 466.4 / W, screen 832.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L1 216 GB/s" at screen 112.7 / W, 290.7 / H center rotate by 57.86 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 125.4 / W, screen 147.0 / H to screen 556.3 / W, screen 832.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "L2 116 GB/s" at screen 148.1 / W, 203.8 / H center rotate by 57.86 font ',14' textcolor rgb '#6e7781' front
set arrow from screen 304.4 / W, screen 147.0 / H to screen 735.3 / W, screen 832.9 / H nohead lw 1.5 lc rgb '#6e7781' back
set label "DRAM 33.2 GB/s" at screen 333.8 / W, 214.5 / H center rotate by 57.86 font ',14' textcolor rgb '#6e7781' front
set object circle at screen 267.8 / W, screen 516.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 357.8 / W, screen 516.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 536.8 / W, screen 516.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 536.8 / W, screen 516.9 / H to screen 536.8 / W, screen 147.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "3.56 op/B" at screen 540.8 / W, 159.0 / H left font ',12' textcolor rgb '#6e7781' front
set object circle at screen 361.0 / W, screen 665.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 451.0 / W, screen 665.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 630.0 / W, screen 665.3 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 630.0 / W, screen 665.3 / H to screen 630.0 / W, screen 147.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "6.81 op/B" at screen 634.0 / W, 159.0 / H left font ',12' textcolor rgb '#6e7781' front
set object circle at screen 466.4 / W, screen 832.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 556.3 / W, screen 832.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set object circle at screen 735.3 / W, screen 832.9 / H size screen 3.5 / W fc rgb 'white' fs solid border lc rgb '#24292f'
set arrow from screen 735.3 / W, screen 832.9 / H to screen 735.3 / W, screen 147.0 / H nohead lw 1 dt 3 lc rgb '#b6bec7' back
set label "14.2 op/B" at screen 739.3 / W, 159.0 / H left font ',12' textcolor rgb '#6e7781' front
set label "1" at screen 255.1 / W, 320.1 / H center font ',13' textcolor rgb '#d55e00' front
set label "1" at screen 454.0 / W, 666.6 / H center font ',13' textcolor rgb '#d55e00' front
set label "2" at screen 817.6 / W, 524.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "2" at screen 1016.5 / W, 789.4 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 1055.1 / W, 524.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 1253.9 / W, 834.9 / H center font ',13' textcolor rgb '#0072b2' front
set label "3" at screen 1253.9 / W, 652.5 / H center font ',13' textcolor rgb '#0072b2' front
set label "4" at screen 471.0 / W, 457.2 / H center font ',13' textcolor rgb '#009e73' front
set label "4" at screen 669.8 / W, 691.7 / H center font ',13' textcolor rgb '#009e73' front
set label "matmul" at screen 96.0 / W, 918.0 / H left font ',14' textcolor rgb '#d55e00' front
set label "conv2d" at screen 162.4 / W, 918.0 / H left font ',14' textcolor rgb '#0072b2' front
set label "dwconv" at screen 228.8 / W, 918.0 / H left font ',14' textcolor rgb '#009e73' front
set label "" at screen 309.2 / W, 918.0 / H point pt 6 ps 1.4 lw 2 lc rgb '#24292f' front
set label "fp32" at screen 323.2 / W, 918.0 / H left font ',14' textcolor rgb '#24292f' front
set label "" at screen 382.8 / W, 918.0 / H point pt 4 ps 1.4 lw 2 lc rgb '#24292f' front
set label "int8" at screen 396.8 / W, 918.0 / H left font ',14' textcolor rgb '#24292f' front
set label "" at screen 456.4 / W, 918.0 / H point pt 12 ps 1.4 lw 2 lc rgb '#24292f' front
set label "int8 (7-bit weights)" at screen 470.4 / W, 918.0 / H left font ',14' textcolor rgb '#24292f' front
set label "" at screen 678.4 / W, 918.0 / H point pt 6 ps 1.4 lw 2 lc rgb '#6e7781' front
set label "open: effective" at screen 692.4 / W, 918.0 / H left font ',14' textcolor rgb '#6e7781' front
set label "" at screen 838.4 / W, 918.0 / H point pt 7 ps 1.4 lw 2 lc rgb '#6e7781' front
set label "filled: executed;  small: slower kernels" at screen 852.4 / W, 918.0 / H left font ',14' textcolor rgb '#6e7781' front
set label "1" at screen 90.0 / W, 43.0 / H right font ',13' textcolor rgb '#d55e00' front
set label "matmul_1x1000x1000" at screen 98.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 92 %  int8 90 %" at screen 546.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "2" at screen 90.0 / W, 24.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 98.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 77 %" at screen 546.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "3" at screen 590.0 / W, 43.0 / H right font ',13' textcolor rgb '#0072b2' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 598.0 / W, 43.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 97 %  int8 94 %  w7 88 %" at screen 1046.0 / W, 43.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "4" at screen 590.0 / W, 24.0 / H right font ',13' textcolor rgb '#009e73' front
set label "dwconv_3x3s1p1_128_56x56" at screen 598.0 / W, 24.0 / H left font ',13' textcolor rgb '#24292f' front
set label "fp32 72 %  int8 50 %" at screen 1046.0 / W, 24.0 / H right font ',13' textcolor rgb '#6e7781' front
set label "Problems, with the share of its own roof that the fastest kernel of each precision reaches:" at screen 90.0 / W, 62.0 / H left font ',13' textcolor rgb '#6e7781' front
# op/byte, effective Gop/s, executed Gop/s
$point0 << EOD
0.499002 46.4669 46.4669
EOD
# op/byte, effective Gop/s, executed Gop/s
$point1 << EOD
1.99601 211.971 211.971
EOD
# op/byte, effective Gop/s, executed Gop/s
$point2 << EOD
25.1888 113.952 113.952
131.888 113.915 113.915
EOD
# op/byte, effective Gop/s, executed Gop/s
$point3 << EOD
100.755 362.987 362.987
527.551 442.991 442.991
EOD
# op/byte, effective Gop/s, executed Gop/s
$point6 << EOD
527.551 199.265 199.265
EOD
# op/byte, effective Gop/s, executed Gop/s
$point7 << EOD
2.24678 84.6876 84.6876
EOD
# op/byte, effective Gop/s, executed Gop/s
$point8 << EOD
8.9871 236.606 236.606
EOD
# op/byte, effective Gop/s, executed Gop/s
$other0 << EOD
0.499002 37.0018 37.0018
EOD
# op/byte, effective Gop/s, executed Gop/s
$other1 << EOD
131.888 90.5572 90.5572
EOD
# op/byte, effective Gop/s, executed Gop/s
$other2 << EOD
2.24678 67.5068 67.5068
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'roofline.svg'
plot NaN notitle, \
  $other0 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#80d55e00', \
  $other1 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#800072b2', \
  $other2 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#80009e73', \
  $point0 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point0 using 1:3 with points pt 7 ps 1.15 lc rgb '#90d55e00', \
  $point0 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point1 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point1 using 1:3 with points pt 5 ps 1.15 lc rgb '#90d55e00', \
  $point1 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point2 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point2 using 1:3 with points pt 7 ps 1.15 lc rgb '#900072b2', \
  $point2 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point3 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point3 using 1:3 with points pt 5 ps 1.15 lc rgb '#900072b2', \
  $point3 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point6 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point6 using 1:3 with points pt 13 ps 1.15 lc rgb '#900072b2', \
  $point6 using 1:2 with points pt 12 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point7 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point7 using 1:3 with points pt 7 ps 1.15 lc rgb '#90009e73', \
  $point7 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#009e73', \
  $point8 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point8 using 1:3 with points pt 5 ps 1.15 lc rgb '#90009e73', \
  $point8 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#009e73'
set terminal pngcairo size 1600,1000 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'roofline.png'
plot NaN notitle, \
  $other0 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#80d55e00', \
  $other1 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#800072b2', \
  $other2 using 1:2 with points pt 6 ps 0.55 lw 1 lc rgb '#80009e73', \
  $point0 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point0 using 1:3 with points pt 7 ps 1.15 lc rgb '#90d55e00', \
  $point0 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point1 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#d55e00', \
  $point1 using 1:3 with points pt 5 ps 1.15 lc rgb '#90d55e00', \
  $point1 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#d55e00', \
  $point2 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point2 using 1:3 with points pt 7 ps 1.15 lc rgb '#900072b2', \
  $point2 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point3 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point3 using 1:3 with points pt 5 ps 1.15 lc rgb '#900072b2', \
  $point3 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point6 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#0072b2', \
  $point6 using 1:3 with points pt 13 ps 1.15 lc rgb '#900072b2', \
  $point6 using 1:2 with points pt 12 ps 1.6 lw 2 lc rgb '#0072b2', \
  $point7 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point7 using 1:3 with points pt 7 ps 1.15 lc rgb '#90009e73', \
  $point7 using 1:2 with points pt 6 ps 1.6 lw 2 lc rgb '#009e73', \
  $point8 using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '#009e73', \
  $point8 using 1:3 with points pt 5 ps 1.15 lc rgb '#90009e73', \
  $point8 using 1:2 with points pt 4 ps 1.6 lw 2 lc rgb '#009e73'
unset output
