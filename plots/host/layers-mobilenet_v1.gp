# Steps of a network under the roofline.
# Made by bitroof from a record. Redraw with: gnuplot layers-mobilenet_v1.gp
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
set label "mobilenet_v1 under the roofline: what bounds its layers" at screen 24.0 / W, 834.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 263.7 / W, screen 84.0 / H to screen 263.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 263.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 450.4 / W, screen 84.0 / H to screen 450.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 450.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 637.1 / W, screen 84.0 / H to screen 637.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 637.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 270.3 / H to screen 813.0 / W, screen 270.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 270.3 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 504.8 / H to screen 813.0 / W, screen 504.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 504.8 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 10.8 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 97 % of it, memory 3.4 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 359.1 / H to screen 215.1 / W, screen 521.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 117.3 / W, 412.9 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 297.8 / H to screen 263.9 / W, screen 521.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 117.3 / W, 351.6 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 272.1 / H to screen 284.4 / W, screen 521.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 133.7 / W, 317.5 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 164.0 / H to screen 370.4 / W, screen 521.2 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 138.1 / W, 215.1 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 215.1 / W, screen 521.2 / H to screen 813.0 / W, screen 521.2 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  118 Gop/s" at screen 809.0 / W, 531.2 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 589.2 / W, screen 518.0 / H size screen 52.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 515.5 / W, screen 510.3 / H size screen 24.18 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 588.6 / W, screen 518.7 / H size screen 23.20 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 543.0 / W, screen 519.1 / H size screen 23.16 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 455.5 / W, screen 510.1 / H size screen 17.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 512.0 / W, screen 513.1 / H size screen 16.86 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 510.7 / W, screen 514.4 / H size screen 16.76 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.3 / W, screen 517.5 / H size screen 16.50 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 559.6 / W, screen 519.0 / H size screen 16.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.8 / W, screen 477.6 / H size screen 13.04 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 327.4 / W, screen 442.9 / H size screen 9.98 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 206.6 / W, screen 305.5 / H size screen 9.33 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set object circle at screen 255.1 / W, screen 379.5 / H size screen 8.62 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "" at screen 329.4 / W, 490.4 / H point pt 7 ps 1.77 lc rgb '#60009e73' front
set label "" at screen 329.3 / W, 494.4 / H point pt 7 ps 1.73 lc rgb '#60009e73' front
set label "" at screen 328.9 / W, 471.6 / H point pt 7 ps 1.37 lc rgb '#60009e73' front
set label "" at screen 255.0 / W, 424.2 / H point pt 7 ps 1.22 lc rgb '#60009e73' front
set label "" at screen 321.6 / W, 385.4 / H point pt 7 ps 1.05 lc rgb '#60009e73' front
set label "" at screen 254.4 / W, 389.9 / H point pt 7 ps 1.02 lc rgb '#60009e73' front
set label "" at screen 251.9 / W, 353.9 / H point pt 7 ps 0.86 lc rgb '#60009e73' front
set label "" at screen 151.3 / W, 258.5 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 589.2 / W, screen 518.0 / H to screen 522.8 / W, screen 537.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 42 %" at screen 522.8 / W, 537.5 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw13 9.1 %" at screen 515.5 / W, 493.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 588.6 / W, screen 518.7 / H to screen 638.8 / W, screen 508.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw5 8.4 %" at screen 638.8 / W, 508.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 543.0 / W, screen 519.1 / H to screen 543.0 / W, screen 557.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.4 %" at screen 543.0 / W, 557.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 4.6 %" at screen 412.1 / W, 510.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 2.7 %" at screen 398.2 / W, 477.6 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 1.4 %" at screen 206.6 / W, 322.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1026.7 / W, screen 84.0 / H to screen 1026.7 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1026.7 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1213.4 / W, screen 84.0 / H to screen 1213.4 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1213.4 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1400.1 / W, screen 84.0 / H to screen 1400.1 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1400.1 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 270.3 / H to screen 1576.0 / W, screen 270.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 504.8 / H to screen 1576.0 / W, screen 504.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 2.93 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 0.8 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 359.1 / H to screen 1090.5 / W, screen 662.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 214 GB/s" at screen 880.3 / W, 412.9 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 297.8 / H to screen 1139.3 / W, screen 662.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 117 GB/s" at screen 880.3 / W, 351.6 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 272.1 / H to screen 1159.8 / W, screen 662.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 91.1 GB/s" at screen 896.7 / W, 317.5 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 164.0 / H to screen 1245.9 / W, screen 662.4 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 31.5 GB/s" at screen 901.1 / W, 215.1 / H center rotate by 51.47 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1090.5 / W, screen 662.4 / H to screen 1576.0 / W, screen 662.4 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  471 Gop/s" at screen 1572.0 / W, 672.4 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1464.0 / W, screen 658.9 / H size screen 50.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1418.3 / W, screen 651.7 / H size screen 23.28 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1463.6 / W, screen 657.0 / H size screen 22.68 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1390.4 / W, screen 659.2 / H size screen 22.45 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1330.8 / W, screen 626.9 / H size screen 18.60 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.0 / W, screen 643.9 / H size screen 17.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1434.5 / W, screen 652.7 / H size screen 16.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1447.6 / W, screen 656.1 / H size screen 16.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.4 / W, screen 657.4 / H size screen 16.01 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1324.1 / W, screen 570.3 / H size screen 15.95 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1201.4 / W, screen 545.8 / H size screen 11.61 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1204.8 / W, screen 539.4 / H size screen 10.72 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1204.6 / W, screen 555.6 / H size screen 9.90 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "" at screen 1130.5 / W, 539.2 / H point pt 7 ps 1.90 lc rgb '#60009e73' front
set label "" at screen 1081.6 / W, 491.3 / H point pt 7 ps 1.81 lc rgb '#60cc79a7' front
set label "" at screen 1204.0 / W, 555.2 / H point pt 7 ps 1.75 lc rgb '#60009e73' front
set label "" at screen 1026.4 / W, 406.7 / H point pt 7 ps 1.66 lc rgb '#60e69f00' front
set label "" at screen 1130.2 / W, 530.8 / H point pt 7 ps 1.40 lc rgb '#60009e73' front
set label "" at screen 1191.9 / W, 504.8 / H point pt 7 ps 1.12 lc rgb '#60009e73' front
set label "" at screen 1129.2 / W, 520.1 / H point pt 7 ps 1.04 lc rgb '#60009e73' front
set label "" at screen 1125.1 / W, 489.5 / H point pt 7 ps 0.86 lc rgb '#60009e73' front
set label "" at screen 1026.7 / W, 382.4 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 914.3 / W, 142.6 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1464.0 / W, screen 658.9 / H to screen 1500.0 / W, screen 633.5 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 39 %" at screen 1500.0 / W, 633.5 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1418.3 / W, screen 651.7 / H to screen 1418.3 / W, screen 690.2 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.5 %" at screen 1418.3 / W, 690.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1463.6 / W, screen 657.0 / H to screen 1488.7 / W, screen 692.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw5 8.0 %" at screen 1488.7 / W, 692.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1390.4 / W, screen 659.2 / H to screen 1336.8 / W, screen 669.7 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw13 7.9 %" at screen 1336.8 / W, 669.7 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 5.4 %" at screen 1330.8 / W, 643.4 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 4.0 %" at screen 1324.1 / W, 586.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1201.4 / W, screen 545.8 / H to screen 1201.4 / W, screen 573.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "dw7 and 4 alike 2.1 %" at screen 1201.4 / W, 573.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 1212.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set label "Rate (Gop/s)" at screen 22.0 / W, 399.0 / H center rotate by 90.00 font ',14' textcolor rgb '#1b1f24' front
set xrange [0:1]
set yrange [0:1]
unset tics
unset border
set terminal svg size 1600,860 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'layers-mobilenet_v1.svg'
plot NaN notitle
set terminal pngcairo size 1600,860 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'layers-mobilenet_v1.png'
plot NaN notitle
unset output
