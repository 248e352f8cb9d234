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
4608 212.758
6144 209.097
7680 212.543
12288 213.268
16896 212.044
23040 213.91
32256 213.577
46080 119.568
66048 117.176
92160 116.906
130560 116.348
185856 117.238
262656 115.008
370176 117.08
523776 115.59
741888 111.803
1049088 103.06
1482240 97.7744
2096640 98.7286
2966016 98.8715
4194816 98.3338
5932032 98.9797
8388096 98.4959
11862528 90.4266
16777728 81.381
23726592 65.2727
33553920 57.5252
47453184 48.2646
67109376 29.6239
94906368 30.5814
134217216 30.3558
189812736 31.0891
268435968 29.6098
EOD
# bytes, GB/s
$bandwidth1 << EOD
16896 117.242
523776 114.907
11862528 94.3559
134217216 31.1269
EOD
# bytes, GB/s
$bandwidth2 << EOD
16896 233.146
523776 114.99
11862528 90.3909
134217216 28.4427
EOD
# bytes, GB/s
$bandwidth3 << EOD
16896 70.8733
523776 115.501
11862528 105.282
134217216 47.6392
EOD
# bytes, GB/s
$bandwidth4 << EOD
16896 286.235
523776 112.634
11862528 83.5899
134217216 26.199
EOD
# bytes, ns
$latency0 << EOD
4608 1.17526
7680 1.10138
16896 1.09162
32256 1.17507
66048 4.02758
130560 3.86322
262656 3.88238
523776 4.87793
1049088 12.4232
2096640 15.0437
4194816 23.2027
8388096 110.431
16777728 132.434
33553920 151.964
67109376 156.47
134217216 156.92
268435968 168.838
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'memory.svg'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 566.5 / H to screen 1354.0 / W, screen 566.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 566.5 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 496.4 / H to screen 1354.0 / W, screen 510.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 510.5 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.2 / W, screen 488.1 / H to screen 1354.0 / W, screen 492.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 492.5 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 481.5 / H to screen 1354.0 / W, screen 474.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 474.5 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1249.8 / W, screen 468.0 / H to screen 1354.0 / W, screen 456.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 456.5 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [20.8106:360.349]
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
set arrow from screen 1327.2 / W, screen 357.3 / H to screen 1354.0 / W, screen 357.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.3 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.867107:212.554]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200)
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
set label "AMD EPYC, 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 566.5 / H to screen 1354.0 / W, screen 566.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 566.5 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 496.4 / H to screen 1354.0 / W, screen 510.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 510.5 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.2 / W, screen 488.1 / H to screen 1354.0 / W, screen 492.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 492.5 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 481.5 / H to screen 1354.0 / W, screen 474.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 474.5 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1249.8 / W, screen 468.0 / H to screen 1354.0 / W, screen 456.5 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 456.5 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [20.8106:360.349]
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
set arrow from screen 1327.2 / W, screen 357.3 / H to screen 1354.0 / W, screen 357.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.3 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.867107:212.554]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
unset output
