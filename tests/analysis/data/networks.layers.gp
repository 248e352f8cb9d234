# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 860.0
set lmargin at screen 86 / W
set rmargin at screen 1576 / W
set bmargin at screen 84 / H
set tmargin at screen 714 / H
set label "mlperf_tiny_kws under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "Sample processor (synthetic record), 3.67 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 298.8 / W, screen 84.0 / H to screen 298.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 298.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 518.2 / W, screen 84.0 / H to screen 518.2 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 518.2 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 737.7 / W, screen 84.0 / H to screen 737.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 737.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 284.2 / H to screen 813.0 / W, screen 284.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 284.2 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 511.3 / H to screen 813.0 / W, screen 511.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 511.3 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 66.9 us" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 95 % of it, memory 0.0 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 367.3 / H to screen 241.0 / W, screen 527.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 216 GB/s" at screen 122.3 / W, 417.8 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 305.4 / H to screen 300.7 / W, screen 527.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 122.3 / W, 356.0 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 182.4 / H to screen 419.7 / W, screen 527.6 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 33.2 GB/s" at screen 142.8 / W, 228.2 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 241.0 / W, screen 527.6 / H to screen 813.0 / W, screen 527.6 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 537.6 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 540.4 / W, screen 507.5 / H size screen 64.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 551.9 / W, screen 446.1 / H size screen 34.53 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 371.6 / W, screen 478.9 / H size screen 27.75 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 162.8 / W, screen 142.7 / H size screen 17.70 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "" at screen 197.1 / W, 228.3 / H point pt 7 ps 1.28 lc rgb '#60cc79a7' front
set label "pw1 and 3 alike 64 %" at screen 540.4 / W, 524.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 19 %" at screen 551.9 / W, 462.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "dw1 and 3 alike 12 %" at screen 371.6 / W, 495.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "avgpool 4.9 %" at screen 162.8 / W, 159.2 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1061.8 / W, screen 84.0 / H to screen 1061.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1061.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1281.2 / W, screen 84.0 / H to screen 1281.2 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1281.2 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1500.7 / W, screen 84.0 / H to screen 1500.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1500.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 284.2 / H to screen 1576.0 / W, screen 284.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 511.3 / H to screen 1576.0 / W, screen 511.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 22.4 us" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 84 % of it, memory 0.0 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 367.3 / H to screen 1135.9 / W, screen 664.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 216 GB/s" at screen 885.3 / W, 417.8 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 305.4 / H to screen 1195.7 / W, screen 664.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 885.3 / W, 356.0 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 182.4 / H to screen 1314.6 / W, screen 664.1 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 33.2 GB/s" at screen 905.8 / W, 228.2 / H center rotate by 45.97 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1135.9 / W, screen 664.1 / H to screen 1576.0 / W, screen 664.1 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 674.1 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1434.0 / W, screen 640.3 / H size screen 56.36 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1264.9 / W, screen 542.3 / H size screen 34.73 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1444.3 / W, screen 572.1 / H size screen 31.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1057.9 / W, screen 140.8 / H size screen 30.86 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set object circle at screen 1083.1 / W, screen 233.4 / H size screen 8.59 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "pw1 and 3 alike 50 %" at screen 1434.0 / W, 656.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "dw1 and 3 alike 19 %" at screen 1264.9 / W, 558.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 15 %" at screen 1444.3 / W, 588.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "avgpool 15 %" at screen 1057.9 / W, 157.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 1.2 %" at screen 1083.1 / W, 249.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers.png'
plot NaN notitle
unset output
