# Time of networks by setting, beside their fp32.
# Made by bitroof from a record. Redraw with: gnuplot networks.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 316.0
set lmargin at screen 380 / W
set rmargin at screen 1300 / W
set bmargin at screen 62 / H
set tmargin at screen 188 / H
set label "What a network wins, and what glue leaves of it" at screen 24.0 / W, 290.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, time of one inference, fp32 = 100 %" at screen 24.0 / W, 264.0 / H left font ',14' textcolor rgb '#57606a' front
set object rectangle from screen 380.00 / W, screen 225.00 / H to screen 402.00 / W, screen 239.00 / H fc rgb '#0072b2' fs solid noborder
set label "convolution" at screen 408.0 / W, 232.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 517.80 / W, screen 225.00 / H to screen 539.80 / W, screen 239.00 / H fc rgb '#009e73' fs solid noborder
set label "depthwise" at screen 545.8 / W, 232.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 640.00 / W, screen 225.00 / H to screen 662.00 / W, screen 239.00 / H fc rgb '#cc79a7' fs solid noborder
set label "dense, LSTM" at screen 668.0 / W, 232.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 777.80 / W, screen 225.00 / H to screen 799.80 / W, screen 239.00 / H fc rgb '#e69f00' fs solid noborder
set label "glue" at screen 805.8 / W, 232.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "time" at screen 1376.0 / W, 196.0 / H right font ',12' textcolor rgb '#57606a' front
set label "over fp32" at screen 1460.0 / W, 196.0 / H right font ',12' textcolor rgb '#57606a' front
set label "glue" at screen 1545.0 / W, 196.0 / H right font ',12' textcolor rgb '#57606a' front
set label "mlperf_tiny_kws" at screen 250.0 / W, 171.5 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 164.00 / H to screen 1132.96 / W, screen 179.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 1132.96 / W, screen 164.00 / H to screen 1242.58 / W, screen 179.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 1242.58 / W, screen 164.00 / H to screen 1246.29 / W, screen 179.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 1246.29 / W, screen 164.00 / H to screen 1290.89 / W, screen 179.00 / H fc rgb '#e69f00' fs solid noborder
set label "fp32" at screen 370.0 / W, 171.5 / H right font ',12' textcolor rgb '#57606a' front
set label "66.9 us" at screen 1376.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "" at screen 1460.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "4.9 %" at screen 1545.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 144.00 / H to screen 591.79 / W, screen 159.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 591.79 / W, screen 144.00 / H to screen 642.76 / W, screen 159.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 642.76 / W, screen 144.00 / H to screen 646.27 / W, screen 159.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 646.27 / W, screen 144.00 / H to screen 1274.36 / W, screen 159.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 academic" at screen 370.0 / W, 151.5 / H right font ',12' textcolor rgb '#57606a' front
set label "65.6 us" at screen 1376.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "1.02x" at screen 1460.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "70 %" at screen 1545.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 124.00 / H to screen 578.91 / W, screen 139.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 578.91 / W, screen 124.00 / H to screen 636.49 / W, screen 139.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 636.49 / W, screen 124.00 / H to screen 640.01 / W, screen 139.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 640.01 / W, screen 124.00 / H to screen 685.48 / W, screen 139.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 deployable" at screen 370.0 / W, 131.5 / H right font ',12' textcolor rgb '#57606a' front
set label "22.4 us" at screen 1376.0 / W, 131.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.98x" at screen 1460.0 / W, 131.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "15 %" at screen 1545.0 / W, 131.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "mlperf_tiny_ad" at screen 250.0 / W, 98.5 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 91.00 / H to screen 1290.89 / W, screen 106.00 / H fc rgb '#cc79a7' fs solid noborder
set label "fp32" at screen 370.0 / W, 98.5 / H right font ',12' textcolor rgb '#57606a' front
set label "13.4 us" at screen 1376.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "" at screen 1460.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "0.0 %" at screen 1545.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 71.00 / H to screen 715.52 / W, screen 86.00 / H fc rgb '#cc79a7' fs solid noborder
set label "int8 deployable" at screen 370.0 / W, 78.5 / H right font ',12' textcolor rgb '#57606a' front
set label "4.93 us" at screen 1376.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.71x" at screen 1460.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "0.0 %" at screen 1545.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set xrange [0:101]
set yrange [0:1]
unset ytics
set border 1
set xtics 20
set grid xtics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Time of one inference (% of the same network in fp32)" textcolor rgb '#24292f'
set terminal svg size 1600,316 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'networks.svg'
plot NaN notitle
set terminal pngcairo size 1600,316 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'networks.png'
plot NaN notitle
unset output
