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
4608 213.226
6144 204.101
7680 210.674
12288 212.89
16896 211.977
23040 212.302
32256 214.424
46080 119.86
66048 116.636
92160 116.903
130560 117.193
185856 117.147
262656 110.816
370176 115.653
523776 116.219
741888 110.136
1049088 99.3443
1482240 99.0743
2096640 98.2149
2966016 97.7388
4194816 97.8055
5932032 97.183
8388096 85.3396
11862528 90.5522
16777728 77.8209
23726592 63.2397
33553920 54.6809
47453184 31.556
67109376 30.1351
94906368 29.1695
134217216 27.8997
189812736 27.9928
268435968 27.4944
EOD
# bytes, GB/s
$bandwidth1 << EOD
16896 116.24
523776 114.901
11862528 89.9072
134217216 30.4515
EOD
# bytes, GB/s
$bandwidth2 << EOD
16896 232.41
523776 114.65
11862528 86.6687
134217216 26.0158
EOD
# bytes, GB/s
$bandwidth3 << EOD
16896 73.8863
523776 117.366
11862528 102.804
134217216 50.4501
EOD
# bytes, GB/s
$bandwidth4 << EOD
16896 285.422
523776 113.163
11862528 81.0758
134217216 25.8571
EOD
# bytes, ns
$latency0 << EOD
4608 1.09766
7680 1.16108
16896 1.09421
32256 3.17555
66048 3.89777
130560 4.09393
262656 3.91509
523776 4.85768
1049088 9.38185
2096640 13.7711
4194816 83.5739
8388096 147.725
16777728 149.109
33553920 156.606
67109376 160.152
134217216 165.575
268435968 166.646
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'memory.svg'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 577.6 / H to screen 1354.0 / W, screen 577.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 577.6 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 494.7 / H to screen 1354.0 / W, screen 504.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 504.3 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.2 / W, screen 477.9 / H to screen 1354.0 / W, screen 486.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 486.3 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 468.8 / H to screen 1354.0 / W, screen 468.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 468.3 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1249.8 / W, screen 467.8 / H to screen 1354.0 / W, screen 450.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 450.3 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [20.539:359.325]
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
set arrow from screen 1327.2 / W, screen 357.2 / H to screen 1354.0 / W, screen 357.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.2 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.869158:209.794]
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
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1249.8 / W, screen 577.6 / H to screen 1354.0 / W, screen 577.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copynt_avx512" at screen 1358.0 / W, 577.6 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 1249.8 / W, screen 494.7 / H to screen 1354.0 / W, screen 504.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_store_avx512" at screen 1358.0 / W, 504.3 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.2 / W, screen 477.9 / H to screen 1354.0 / W, screen 486.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 486.3 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1249.8 / W, screen 468.8 / H to screen 1354.0 / W, screen 468.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 468.3 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1249.8 / W, screen 467.8 / H to screen 1354.0 / W, screen 450.3 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 450.3 / H left font ',12' textcolor rgb '#b8860b' front
set arrow from screen 321.7 / W, screen 430.0 / H to screen 321.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 317.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 708.4 / W, screen 430.0 / H to screen 708.4 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 704.4 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1095.1 / W, screen 430.0 / H to screen 1095.1 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1091.1 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [4106.88432:301190110]
set yrange [20.539:359.325]
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
set arrow from screen 1327.2 / W, screen 357.2 / H to screen 1354.0 / W, screen 357.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 357.2 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 321.7 / W, screen 66.0 / H to screen 321.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 708.4 / W, screen 66.0 / H to screen 708.4 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1095.1 / W, screen 66.0 / H to screen 1095.1 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [4106.88432:301190110]
set yrange [0.869158:209.794]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200)
set xtics ("16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
unset output
