# Share of its own roof that each result reaches.
# Made by bitroof from a record. Redraw with: gnuplot fractions.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 420.0
set lmargin at screen 330 / W
set rmargin at screen 1310 / W
set bmargin at screen 66 / H
set tmargin at screen 320 / H
set label "How near to its roof the fastest kernel comes" at screen 24.0 / W, 394.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, whiskers: 95 % interval" at screen 24.0 / W, 368.0 / H left font ',14' textcolor rgb '#57606a' front
set label "of roof" at screen 1380.0 / W, 326.0 / H right font ',12' textcolor rgb '#57606a' front
set label "over fp32" at screen 1465.0 / W, 326.0 / H right font ',12' textcolor rgb '#57606a' front
set label "the roof" at screen 1490.0 / W, 326.0 / H left font ',12' textcolor rgb '#57606a' front
set label "matmul_1x1000x1000" at screen 260.0 / W, 305.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 297.5 / H to screen 1218.1 / W, screen 312.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1209.7 / W, screen 305.0 / H to screen 1218.8 / W, screen 305.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1209.7 / W, screen 302.0 / H to screen 1209.7 / W, screen 308.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1218.8 / W, screen 302.0 / H to screen 1218.8 / W, screen 308.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "92 %" at screen 1380.0 / W, 305.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 305.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L3" at screen 1490.0 / W, 305.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 305.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 278.5 / H to screen 1193.4 / W, screen 293.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1191.1 / W, screen 286.0 / H to screen 1198.5 / W, screen 286.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1191.1 / W, screen 283.0 / H to screen 1191.1 / W, screen 289.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1198.5 / W, screen 283.0 / H to screen 1198.5 / W, screen 289.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "90 %" at screen 1380.0 / W, 286.0 / H right font ',12' textcolor rgb '#24292f' front
set label "4.57x" at screen 1465.0 / W, 286.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L2" at screen 1490.0 / W, 286.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 286.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 260.0 / W, 256.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 248.5 / H to screen 1257.8 / W, screen 263.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1250.2 / W, screen 256.0 / H to screen 1278.2 / W, screen 256.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1250.2 / W, screen 253.0 / H to screen 1250.2 / W, screen 259.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1278.2 / W, screen 253.0 / H to screen 1278.2 / W, screen 259.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 256.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 256.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 256.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 256.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 229.5 / H to screen 1070.4 / W, screen 244.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1066.5 / W, screen 237.0 / H to screen 1073.4 / W, screen 237.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1066.5 / W, screen 234.0 / H to screen 1066.5 / W, screen 240.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1073.4 / W, screen 234.0 / H to screen 1073.4 / W, screen 240.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "77 %" at screen 1380.0 / W, 237.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.19x" at screen 1465.0 / W, 237.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 237.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 237.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 260.0 / W, 207.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 199.5 / H to screen 1257.5 / W, screen 214.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1254.2 / W, screen 207.0 / H to screen 1267.4 / W, screen 207.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1254.2 / W, screen 204.0 / H to screen 1254.2 / W, screen 210.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1267.4 / W, screen 204.0 / H to screen 1267.4 / W, screen 210.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 207.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 207.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 207.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 207.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 180.5 / H to screen 1233.7 / W, screen 195.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1230.0 / W, screen 188.0 / H to screen 1246.7 / W, screen 188.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1230.0 / W, screen 185.0 / H to screen 1230.0 / W, screen 191.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1246.7 / W, screen 185.0 / H to screen 1246.7 / W, screen 191.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "94 %" at screen 1380.0 / W, 188.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.90x" at screen 1465.0 / W, 188.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 188.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 188.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 161.5 / H to screen 1177.1 / W, screen 176.5 / H fc rgb '#56b4e9' fs solid noborder
set arrow from screen 1169.6 / W, screen 169.0 / H to screen 1179.2 / W, screen 169.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1169.6 / W, screen 166.0 / H to screen 1169.6 / W, screen 172.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1179.2 / W, screen 166.0 / H to screen 1179.2 / W, screen 172.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "88 %" at screen 1380.0 / W, 169.0 / H right font ',12' textcolor rgb '#24292f' front
set label "1.74x" at screen 1465.0 / W, 169.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 169.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8 w7" at screen 322.0 / W, 169.0 / H right font ',12' textcolor rgb '#57606a' front
set label "dwconv_3x3s1p1_128_56x56" at screen 260.0 / W, 139.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 131.5 / H to screen 1019.5 / W, screen 146.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1018.1 / W, screen 139.0 / H to screen 1024.5 / W, screen 139.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1018.1 / W, screen 136.0 / H to screen 1018.1 / W, screen 142.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1024.5 / W, screen 136.0 / H to screen 1024.5 / W, screen 142.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "72 %" at screen 1380.0 / W, 139.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 139.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 139.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 139.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 112.5 / H to screen 812.6 / W, screen 127.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 808.4 / W, screen 120.0 / H to screen 813.1 / W, screen 120.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 808.4 / W, screen 117.0 / H to screen 808.4 / W, screen 123.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 813.1 / W, screen 117.0 / H to screen 813.1 / W, screen 123.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "50 %" at screen 1380.0 / W, 120.0 / H right font ',12' textcolor rgb '#24292f' front
set label "2.78x" at screen 1465.0 / W, 120.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 120.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 120.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 1290.8 / W, screen 66.0 / H to screen 1290.8 / W, screen 320.0 / H nohead lw 1.5 dt 2 lc rgb '#24292f' front
set xrange [0:102]
set yrange [0:1]
unset ytics
set border 1
set xtics 20
set grid xtics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Share of the attainable rate under its own roof (%)" textcolor rgb '#24292f'
set terminal svg size 1600,420 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'fractions.svg'
plot NaN notitle
set terminal pngcairo size 1600,420 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'fractions.png'
plot NaN notitle
unset output
