# Bandwidth and latency by working set.
# Made by bitroof from a record. Redraw with: gnuplot memory.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 1000.0
set lmargin at screen 90 / W
set rmargin at screen 1340 / W
set bmargin at screen 66 / H
set tmargin at screen 900 / H
set logscale xy
set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1
# bytes, GB/s
$bandwidth0 << EOD
4608 213.118
6144 212.073
7680 213.067
12288 214.174
16896 213.501
23040 214.125
32256 215.946
46080 119.821
66048 117.444
92160 117.506
130560 117.271
185856 117.31
262656 117.422
370176 117.324
523776 117.245
741888 106.665
1049088 115.427
1482240 99.0922
2096640 99.0897
2966016 98.182
4194816 99.4483
5932032 98.9589
8388096 98.7388
11862528 91.1194
16777728 84.4408
23726592 74.5173
33553920 58.9742
47453184 51.0528
67109376 31.0829
94906368 31.5214
134217216 31.2384
189812736 30.5346
268435968 30.8544
EOD
# bytes, GB/s
$bandwidth1 << EOD
16896 117.482
523776 113.355
11862528 95.7213
134217216 33.9021
EOD
# bytes, GB/s
$bandwidth2 << EOD
16896 234.144
523776 115.38
11862528 90.5853
134217216 32.5768
EOD
# bytes, GB/s
$bandwidth3 << EOD
16896 80.0461
523776 117.927
11862528 104.144
134217216 55.4427
EOD
# bytes, GB/s
$bandwidth4 << EOD
16896 286.478
523776 113.61
11862528 87.6634
134217216 29.9343
EOD
# bytes, ns
$latency0 << EOD
4608 1.09118
7680 1.0874
16896 1.09104
32256 1.1084
66048 3.84299
130560 3.83523
262656 3.84173
523776 4.82234
1049088 8.30977
2096640 13.2067
4194816 16.7421
8388096 90.9712
16777728 133.041
33553920 138.001
67109376 147.246
134217216 151.525
268435968 156.646
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'memory.svg'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 576.3 / H to screen 1354.0 / W, screen 576.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 576.3 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 491.3 / H to screen 1354.0 / W, screen 507.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 507.1 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1249.8 / W, screen 484.4 / H to screen 1354.0 / W, screen 489.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 489.1 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1327.2 / W, screen 475.0 / H to screen 1354.0 / W, screen 471.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 471.1 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 469.8 / H to screen 1354.0 / W, screen 453.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 453.1 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [23.7777:360.654]
set ytics ("" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Bandwidth (GB/s)" textcolor rgb '#24292f'
set xlabel "" textcolor rgb '#24292f'
plot $bandwidth0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2', \
  $bandwidth1 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#d55e00', \
  $bandwidth2 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#009e73', \
  $bandwidth3 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#cc79a7', \
  $bandwidth4 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#b8860b'
unset label
unset arrow
set arrow from screen 1327.2 / W, screen 357.1 / H to screen 1354.0 / W, screen 357.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.1 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.863751:197.206]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
set terminal pngcairo size 1600,1000 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'memory.png'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 576.3 / H to screen 1354.0 / W, screen 576.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 576.3 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 491.3 / H to screen 1354.0 / W, screen 507.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 507.1 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1249.8 / W, screen 484.4 / H to screen 1354.0 / W, screen 489.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 489.1 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1327.2 / W, screen 475.0 / H to screen 1354.0 / W, screen 471.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 471.1 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 469.8 / H to screen 1354.0 / W, screen 453.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 453.1 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [23.7777:360.654]
set ytics ("" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200, "" 300 1)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Bandwidth (GB/s)" textcolor rgb '#24292f'
set xlabel "" textcolor rgb '#24292f'
plot $bandwidth0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2', \
  $bandwidth1 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#d55e00', \
  $bandwidth2 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#009e73', \
  $bandwidth3 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#cc79a7', \
  $bandwidth4 using 1:2 smooth unique with linespoints pt 7 ps 1.1 lw 1 dt 3 lc rgb '#b8860b'
unset label
unset arrow
set arrow from screen 1327.2 / W, screen 357.1 / H to screen 1354.0 / W, screen 357.1 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.1 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.863751:197.206]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
unset output
