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
4096 221.924
16384 216.45
65536 118.104
262144 115.608
1048576 118.264
4194304 100.19
16777216 99.9071
67108864 33.1759
268435456 33.1897
EOD
# bytes, GB/s
$bandwidth1 << EOD
4096 235.736
16384 233.851
65536 124.938
262144 124.873
1048576 123.563
4194304 106.367
16777216 104.825
67108864 30.4036
268435456 30.4595
EOD
# bytes, GB/s
$bandwidth2 << EOD
4096 66.5908
16384 65.9981
65536 35.2171
262144 35.2555
1048576 35.7798
4194304 30.445
16777216 30.8477
67108864 46.1334
268435456 46.2488
EOD
# bytes, GB/s
$bandwidth3 << EOD
4096 190.308
16384 190.143
65536 102.095
262144 101.415
1048576 98.6625
4194304 85.5937
16777216 86.0849
67108864 29.9807
268435456 29.7784
EOD
# bytes, ns
$latency0 << EOD
4096 1.1
8192 1.1
16384 1.1
32768 1.1
65536 3.9
131072 3.9
262144 3.9
524288 3.9
1048576 3.9
2097152 13
4194304 13
8388608 13
16777216 13
33554432 60
67108864 110
134217728 110
268435456 110
EOD
set terminal svg size 1600,1000 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'memory.svg'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1327.3 / W, screen 554.6 / H to screen 1354.0 / W, screen 554.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512_nt" at screen 1358.0 / W, 554.6 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1327.3 / W, screen 492.9 / H to screen 1354.0 / W, screen 498.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 498.9 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1327.3 / W, screen 477.0 / H to screen 1354.0 / W, screen 480.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 480.9 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.3 / W, screen 472.8 / H to screen 1354.0 / W, screen 462.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 462.9 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 332.3 / W, screen 430.0 / H to screen 332.3 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 328.3 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 715.0 / W, screen 430.0 / H to screen 715.0 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 711.0 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1097.7 / W, screen 430.0 / H to screen 1097.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1093.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [3650.56384:301189535]
set yrange [23.6539:296.774]
set ytics ("" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200)
set xtics ("4 KiB" 4096, "16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Bandwidth (GB/s)" textcolor rgb '#24292f'
set xlabel "" textcolor rgb '#24292f'
plot $bandwidth0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2', \
  $bandwidth1 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#d55e00', \
  $bandwidth2 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#009e73', \
  $bandwidth3 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#cc79a7'
unset label
unset arrow
set arrow from screen 1327.3 / W, screen 356.2 / H to screen 1354.0 / W, screen 356.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 356.2 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 332.3 / W, screen 66.0 / H to screen 332.3 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 715.0 / W, screen 66.0 / H to screen 715.0 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1097.7 / W, screen 66.0 / H to screen 1097.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [3650.56384:301189535]
set yrange [0.873761:138.482]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100)
set xtics ("4 KiB" 4096, "16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
set terminal pngcairo size 1600,1000 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'memory.png'
set label "What memory gives, by working set" at screen 24.0 / W, 974.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 948.0 / H left font ',14' textcolor rgb '#57606a' front
set multiplot
set arrow from screen 1327.3 / W, screen 554.6 / H to screen 1354.0 / W, screen 554.6 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512_nt" at screen 1358.0 / W, 554.6 / H left font ',12' textcolor rgb '#009e73' front
set arrow from screen 1327.3 / W, screen 492.9 / H to screen 1354.0 / W, screen 498.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_load_avx512" at screen 1358.0 / W, 498.9 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 1327.3 / W, screen 477.0 / H to screen 1354.0 / W, screen 480.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_copy_avx512" at screen 1358.0 / W, 480.9 / H left font ',12' textcolor rgb '#d55e00' front
set arrow from screen 1327.3 / W, screen 472.8 / H to screen 1354.0 / W, screen 462.9 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "stream_triad_avx512" at screen 1358.0 / W, 462.9 / H left font ',12' textcolor rgb '#cc79a7' front
set arrow from screen 332.3 / W, screen 430.0 / H to screen 332.3 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L1 32 KiB" at screen 328.3 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 715.0 / W, screen 430.0 / H to screen 715.0 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L2 1 MiB" at screen 711.0 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set arrow from screen 1097.7 / W, screen 430.0 / H to screen 1097.7 / W, screen 900.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set label "L3 32 MiB" at screen 1093.7 / W, 910.0 / H center font ',12' textcolor rgb '#57606a' front
set bmargin at screen 430 / H
set tmargin at screen 900 / H
set xrange [3650.56384:301189535]
set yrange [23.6539:296.774]
set ytics ("" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100, "200" 200)
set xtics ("4 KiB" 4096, "16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Bandwidth (GB/s)" textcolor rgb '#24292f'
set xlabel "" textcolor rgb '#24292f'
plot $bandwidth0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2', \
  $bandwidth1 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#d55e00', \
  $bandwidth2 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#009e73', \
  $bandwidth3 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#cc79a7'
unset label
unset arrow
set arrow from screen 1327.3 / W, screen 356.2 / H to screen 1354.0 / W, screen 356.2 / H nohead lw 1.0 lc rgb '#b6bec7'
set label "one load at a time" at screen 1358.0 / W, 356.2 / H left font ',12' textcolor rgb '#0072b2' front
set arrow from screen 332.3 / W, screen 66.0 / H to screen 332.3 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 715.0 / W, screen 66.0 / H to screen 715.0 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set arrow from screen 1097.7 / W, screen 66.0 / H to screen 1097.7 / W, screen 370.0 / H nohead lw 1 dt 2 lc rgb '#8c959f' back
set bmargin at screen 66 / H
set tmargin at screen 370 / H
set xrange [3650.56384:301189535]
set yrange [0.873761:138.482]
set ytics ("" 0.9 1, "1" 1, "2" 2, "" 3 1, "" 4 1, "5" 5, "" 6 1, "" 7 1, "" 8 1, "" 9 1, "10" 10, "20" 20, "" 30 1, "" 40 1, "50" 50, "" 60 1, "" 70 1, "" 80 1, "" 90 1, "100" 100)
set xtics ("4 KiB" 4096, "16 KiB" 16384, "64 KiB" 65536, "256 KiB" 262144, "1 MiB" 1048576, "4 MiB" 4194304, "16 MiB" 16777216, "64 MiB" 67108864, "256 MiB" 268435456)
set ylabel "Latency (ns)" textcolor rgb '#24292f'
set xlabel "Working set: all arrays together" textcolor rgb '#24292f'
plot $latency0 using 1:2 smooth unique with linespoints pt 7 ps 0.5 lw 2 lc rgb '#0072b2'
unset label
unset arrow
unset multiplot
unset output
