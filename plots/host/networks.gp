# Time of networks by setting, beside their fp32.
# Made by bitroof from a record. Redraw with: gnuplot networks.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 409.0
set lmargin at screen 380 / W
set rmargin at screen 1300 / W
set bmargin at screen 62 / H
set tmargin at screen 281 / H
set label "What a network wins, and what glue leaves of it" at screen 24.0 / W, 383.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, time of one inference, fp32 = 100 %" at screen 24.0 / W, 357.0 / H left font ',14' textcolor rgb '#57606a' front
set object rectangle from screen 380.00 / W, screen 318.00 / H to screen 402.00 / W, screen 332.00 / H fc rgb '#0072b2' fs solid noborder
set label "convolution" at screen 408.0 / W, 325.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 517.80 / W, screen 318.00 / H to screen 539.80 / W, screen 332.00 / H fc rgb '#009e73' fs solid noborder
set label "depthwise" at screen 545.8 / W, 325.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 640.00 / W, screen 318.00 / H to screen 662.00 / W, screen 332.00 / H fc rgb '#cc79a7' fs solid noborder
set label "dense, LSTM" at screen 668.0 / W, 325.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 777.80 / W, screen 318.00 / H to screen 799.80 / W, screen 332.00 / H fc rgb '#e69f00' fs solid noborder
set label "glue" at screen 805.8 / W, 325.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "time" at screen 1376.0 / W, 289.0 / H right font ',12' textcolor rgb '#57606a' front
set label "over fp32" at screen 1460.0 / W, 289.0 / H right font ',12' textcolor rgb '#57606a' front
set label "glue" at screen 1545.0 / W, 289.0 / H right font ',12' textcolor rgb '#57606a' front
set label "squeezenet_v1.1" at screen 250.0 / W, 264.5 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 257.00 / H to screen 1273.60 / W, screen 272.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 1273.60 / W, screen 257.00 / H to screen 1290.89 / W, screen 272.00 / H fc rgb '#e69f00' fs solid noborder
set label "fp32" at screen 370.0 / W, 264.5 / H right font ',12' textcolor rgb '#57606a' front
set label "7.11 ms" at screen 1376.0 / W, 264.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "" at screen 1460.0 / W, 264.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "1.9 %" at screen 1545.0 / W, 264.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 237.00 / H to screen 671.82 / W, screen 252.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 671.82 / W, screen 237.00 / H to screen 788.64 / W, screen 252.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 academic" at screen 370.0 / W, 244.5 / H right font ',12' textcolor rgb '#57606a' front
set label "3.19 ms" at screen 1376.0 / W, 244.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.23x" at screen 1460.0 / W, 244.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "29 %" at screen 1545.0 / W, 244.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 217.00 / H to screen 624.54 / W, screen 232.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 624.54 / W, screen 217.00 / H to screen 630.52 / W, screen 232.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 deployable" at screen 370.0 / W, 224.5 / H right font ',12' textcolor rgb '#57606a' front
set label "1.95 ms" at screen 1376.0 / W, 224.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "3.63x" at screen 1460.0 / W, 224.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.4 %" at screen 1545.0 / W, 224.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "shufflenet_v1_1.0x_g3" at screen 250.0 / W, 191.5 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 184.00 / H to screen 1197.16 / W, screen 199.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 1197.16 / W, screen 184.00 / H to screen 1237.35 / W, screen 199.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 1237.35 / W, screen 184.00 / H to screen 1270.50 / W, screen 199.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 1270.50 / W, screen 184.00 / H to screen 1290.89 / W, screen 199.00 / H fc rgb '#e69f00' fs solid noborder
set label "fp32" at screen 370.0 / W, 191.5 / H right font ',12' textcolor rgb '#57606a' front
set label "3.02 ms" at screen 1376.0 / W, 191.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "" at screen 1460.0 / W, 191.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.2 %" at screen 1545.0 / W, 191.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 164.00 / H to screen 754.98 / W, screen 179.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 754.98 / W, screen 164.00 / H to screen 804.45 / W, screen 179.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 804.45 / W, screen 164.00 / H to screen 814.57 / W, screen 179.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 814.57 / W, screen 164.00 / H to screen 1202.62 / W, screen 179.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 academic" at screen 370.0 / W, 171.5 / H right font ',12' textcolor rgb '#57606a' front
set label "2.73 ms" at screen 1376.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "1.11x" at screen 1460.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "47 %" at screen 1545.0 / W, 171.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 144.00 / H to screen 656.02 / W, screen 159.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 656.02 / W, screen 144.00 / H to screen 673.95 / W, screen 159.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 673.95 / W, screen 144.00 / H to screen 679.13 / W, screen 159.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 679.13 / W, screen 144.00 / H to screen 704.94 / W, screen 159.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 deployable" at screen 370.0 / W, 151.5 / H right font ',12' textcolor rgb '#57606a' front
set label "1.08 ms" at screen 1376.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.80x" at screen 1460.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "7.9 %" at screen 1545.0 / W, 151.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "mobilenet_v1" at screen 250.0 / W, 118.5 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 111.00 / H to screen 1225.03 / W, screen 126.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 1225.03 / W, screen 111.00 / H to screen 1278.01 / W, screen 126.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 1278.01 / W, screen 111.00 / H to screen 1290.40 / W, screen 126.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 1290.40 / W, screen 111.00 / H to screen 1290.89 / W, screen 126.00 / H fc rgb '#e69f00' fs solid noborder
set label "fp32" at screen 370.0 / W, 118.5 / H right font ',12' textcolor rgb '#57606a' front
set label "10.8 ms" at screen 1376.0 / W, 118.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "" at screen 1460.0 / W, 118.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "0.1 %" at screen 1545.0 / W, 118.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 91.00 / H to screen 637.06 / W, screen 106.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 637.06 / W, screen 91.00 / H to screen 693.30 / W, screen 106.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 693.30 / W, screen 91.00 / H to screen 697.38 / W, screen 106.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 697.38 / W, screen 91.00 / H to screen 824.47 / W, screen 106.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 academic" at screen 370.0 / W, 98.5 / H right font ',12' textcolor rgb '#57606a' front
set label "5.26 ms" at screen 1376.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "2.05x" at screen 1460.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "29 %" at screen 1545.0 / W, 98.5 / H right font ',12' textcolor rgb '#1b1f24' front
set object rectangle from screen 380.00 / W, screen 71.00 / H to screen 602.83 / W, screen 86.00 / H fc rgb '#0072b2' fs solid noborder
set object rectangle from screen 602.83 / W, screen 71.00 / H to screen 623.52 / W, screen 86.00 / H fc rgb '#009e73' fs solid noborder
set object rectangle from screen 623.52 / W, screen 71.00 / H to screen 625.54 / W, screen 86.00 / H fc rgb '#cc79a7' fs solid noborder
set object rectangle from screen 625.54 / W, screen 71.00 / H to screen 627.48 / W, screen 86.00 / H fc rgb '#e69f00' fs solid noborder
set label "int8 deployable" at screen 370.0 / W, 78.5 / H right font ',12' textcolor rgb '#57606a' front
set label "2.93 ms" at screen 1376.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "3.69x" at screen 1460.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set label "0.8 %" at screen 1545.0 / W, 78.5 / H right font ',12' textcolor rgb '#1b1f24' front
set xrange [0:101]
set yrange [0:1]
unset ytics
set border 1
set xtics 20
set grid xtics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Time of one inference (% of the same network in fp32)" textcolor rgb '#24292f'
set terminal svg size 1600,409 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'networks.svg'
plot NaN notitle
set terminal pngcairo size 1600,409 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'networks.png'
plot NaN notitle
unset output
