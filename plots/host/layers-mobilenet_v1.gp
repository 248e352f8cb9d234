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
set label "AMD EPYC, 3.58 GHz, 2026-11-21, 1 thread" at screen 24.0 / W, 808.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 94.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set label "convolution" at screen 110.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 225.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set label "depthwise" at screen 241.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 342.0 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "dense, LSTM" at screen 358.0 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 473.8 / W, screen 776.0 / H size screen 8.00 / W front fc rgb '#e69f00' fs transparent solid 0.45 border lc rgb '#e69f00'
set label "glue" at screen 489.8 / W, 776.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "Area: share of the time. On a flat line: all that arithmetic allows. On a diagonal: all that memory allows." at screen 553.0 / W, 776.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 263.8 / W, screen 84.0 / H to screen 263.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 263.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 450.6 / W, screen 84.0 / H to screen 450.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 450.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 637.3 / W, screen 84.0 / H to screen 637.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 637.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 291.0 / H to screen 813.0 / W, screen 291.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 78.0 / W, 291.0 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 514.6 / H to screen 813.0 / W, screen 514.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 78.0 / W, 514.6 / H right font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 84.0 / H to screen 813.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 86.0 / W, screen 84.0 / H to screen 86.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "fp32: 11.1 ms" at screen 86.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 97 % of it, memory 3.0 %" at screen 226.8 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 375.1 / H to screen 215.6 / W, screen 530.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 118.6 / W, 428.1 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 316.3 / H to screen 264.7 / W, screen 530.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 118.6 / W, 369.3 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 292.1 / H to screen 285.0 / W, screen 530.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 134.7 / W, 336.3 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 86.0 / W, screen 185.2 / H to screen 374.2 / W, screen 530.3 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 139.3 / W, 235.0 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 215.5 / W, screen 530.0 / H to screen 813.0 / W, screen 530.0 / H nohead lw 1.8 lc rgb '#24292f'
set label "vfmadd231ps zmm  117 Gop/s" at screen 809.0 / W, 540.0 / H right font ',12' textcolor rgb '#24292f' front
set arrow from screen 215.6 / W, screen 530.3 / H to screen 813.0 / W, screen 530.3 / H nohead lw 1.8 lc rgb '#24292f'
set object circle at screen 589.5 / W, screen 525.5 / H size screen 51.88 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 512.3 / W, screen 515.2 / H size screen 24.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 543.3 / W, screen 526.5 / H size screen 23.09 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 588.8 / W, screen 526.9 / H size screen 23.05 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 455.7 / W, screen 515.8 / H size screen 17.25 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 512.2 / W, screen 521.1 / H size screen 16.79 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 510.9 / W, screen 524.8 / H size screen 16.47 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 573.5 / W, screen 525.5 / H size screen 16.41 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 559.8 / W, screen 526.5 / H size screen 16.33 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 448.9 / W, screen 485.7 / H size screen 13.08 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 327.5 / W, screen 450.6 / H size screen 10.12 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 329.5 / W, screen 431.1 / H size screen 10.01 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 207.3 / W, screen 320.8 / H size screen 9.40 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "" at screen 255.2 / W, 431.4 / H point pt 7 ps 1.77 lc rgb '#60009e73' front
set label "" at screen 329.4 / W, 508.0 / H point pt 7 ps 1.68 lc rgb '#60009e73' front
set label "" at screen 329.1 / W, 481.5 / H point pt 7 ps 1.36 lc rgb '#60009e73' front
set label "" at screen 255.1 / W, 447.2 / H point pt 7 ps 1.15 lc rgb '#60009e73' front
set label "" at screen 254.4 / W, 400.1 / H point pt 7 ps 1.04 lc rgb '#60009e73' front
set label "" at screen 321.7 / W, 402.7 / H point pt 7 ps 1.02 lc rgb '#60009e73' front
set label "" at screen 252.0 / W, 368.9 / H point pt 7 ps 0.86 lc rgb '#60009e73' front
set label "" at screen 151.4 / W, 279.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 589.5 / W, screen 525.5 / H to screen 523.0 / W, screen 545.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 42 %" at screen 523.0 / W, 545.0 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw13 9.4 %" at screen 512.3 / W, 498.7 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 543.3 / W, screen 526.5 / H to screen 543.3 / W, screen 565.0 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.3 %" at screen 543.3 / W, 565.0 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 588.8 / W, screen 526.9 / H to screen 639.1 / W, screen 516.3 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw5 8.3 %" at screen 639.1 / W, 516.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 4.7 %" at screen 412.3 / W, 515.8 / H center font ',12' textcolor rgb '#1b1f24' front
set label "dw1 1.6 %" at screen 372.9 / W, 431.1 / H center font ',12' textcolor rgb '#1b1f24' front
set label "fc 1.4 %" at screen 207.3 / W, 337.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "Operations per byte" at screen 449.5 / W, 42.0 / H center font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1026.8 / W, screen 84.0 / H to screen 1026.8 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1" at screen 1026.8 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1213.6 / W, screen 84.0 / H to screen 1213.6 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10" at screen 1213.6 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 1400.3 / W, screen 84.0 / H to screen 1400.3 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100" at screen 1400.3 / W, 70.0 / H center font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 291.0 / H to screen 1576.0 / W, screen 291.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 514.6 / H to screen 1576.0 / W, screen 514.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 1576.0 / W, screen 84.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 849.0 / W, screen 84.0 / H to screen 849.0 / W, screen 714.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "int8 deployable: 3.08 ms" at screen 849.0 / W, 732.0 / H left font ',16' textcolor rgb '#1b1f24' front
set label "arithmetic bounds 99 % of it, memory 1.1 %" at screen 1095.4 / W, 732.0 / H left font ',13' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 375.1 / H to screen 1091.0 / W, screen 664.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L1 213 GB/s" at screen 881.6 / W, 428.1 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 316.3 / H to screen 1140.1 / W, screen 664.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L2 116 GB/s" at screen 881.6 / W, 369.3 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 292.1 / H to screen 1160.4 / W, screen 664.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "L3 90.6 GB/s" at screen 897.7 / W, 336.3 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 849.0 / W, screen 185.2 / H to screen 1249.6 / W, screen 664.8 / H nohead lw 1.3 lc rgb '#8c959f'
set label "DRAM 30.1 GB/s" at screen 902.3 / W, 235.0 / H center rotate by 50.13 font ',12' textcolor rgb '#57606a' front
set arrow from screen 1091.0 / W, screen 664.8 / H to screen 1576.0 / W, screen 664.8 / H nohead lw 1.8 lc rgb '#24292f'
set label "vpdpbusd zmm  470 Gop/s" at screen 1572.0 / W, 674.8 / H right font ',12' textcolor rgb '#24292f' front
set object circle at screen 1448.5 / W, screen 658.3 / H size screen 50.12 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1418.6 / W, screen 654.3 / H size screen 22.88 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1390.7 / W, screen 658.2 / H size screen 22.42 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1463.9 / W, screen 659.4 / H size screen 22.29 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1331.1 / W, screen 623.8 / H size screen 18.93 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.2 / W, screen 643.5 / H size screen 17.11 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1434.8 / W, screen 651.8 / H size screen 16.38 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1386.7 / W, screen 652.8 / H size screen 16.31 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1324.3 / W, screen 573.7 / H size screen 15.91 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1447.9 / W, screen 657.9 / H size screen 15.88 / W front fc rgb '#0072b2' fs transparent solid 0.45 border lc rgb '#0072b2'
set object circle at screen 1201.6 / W, screen 545.6 / H size screen 11.87 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1205.0 / W, screen 543.4 / H size screen 10.74 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1204.8 / W, screen 564.4 / H size screen 9.64 / W front fc rgb '#009e73' fs transparent solid 0.45 border lc rgb '#009e73'
set object circle at screen 1081.7 / W, screen 465.2 / H size screen 8.55 / W front fc rgb '#cc79a7' fs transparent solid 0.45 border lc rgb '#cc79a7'
set label "" at screen 1130.6 / W, 540.5 / H point pt 7 ps 1.93 lc rgb '#60009e73' front
set label "" at screen 1026.5 / W, 397.2 / H point pt 7 ps 1.84 lc rgb '#60e69f00' front
set label "" at screen 1204.1 / W, 560.6 / H point pt 7 ps 1.74 lc rgb '#60009e73' front
set label "" at screen 1130.3 / W, 534.7 / H point pt 7 ps 1.40 lc rgb '#60009e73' front
set label "" at screen 1192.0 / W, 505.0 / H point pt 7 ps 1.16 lc rgb '#60009e73' front
set label "" at screen 1129.3 / W, 525.6 / H point pt 7 ps 1.04 lc rgb '#60009e73' front
set label "" at screen 1125.3 / W, 494.7 / H point pt 7 ps 0.86 lc rgb '#60009e73' front
set label "" at screen 1026.8 / W, 373.7 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set label "" at screen 914.4 / W, 139.9 / H point pt 7 ps 0.55 lc rgb '#60e69f00' front
set arrow from screen 1448.5 / W, screen 658.3 / H to screen 1484.5 / W, screen 632.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw7 and 4 alike 39 %" at screen 1484.5 / W, 632.9 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1418.6 / W, screen 654.3 / H to screen 1418.6 / W, screen 692.8 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw3 8.2 %" at screen 1418.6 / W, 692.8 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1390.7 / W, screen 658.2 / H to screen 1349.7 / W, screen 677.6 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw13 7.9 %" at screen 1349.7 / W, 677.6 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1463.9 / W, screen 659.4 / H to screen 1514.2 / W, screen 648.9 / H nohead lw 0.8 lc rgb '#8c959f'
set label "pw5 7.8 %" at screen 1514.2 / W, 648.9 / H center font ',12' textcolor rgb '#1b1f24' front
set label "pw1 5.6 %" at screen 1331.1 / W, 640.3 / H center font ',12' textcolor rgb '#1b1f24' front
set label "conv1 4.0 %" at screen 1324.3 / W, 590.2 / H center font ',12' textcolor rgb '#1b1f24' front
set arrow from screen 1201.6 / W, screen 545.6 / H to screen 1111.4 / W, screen 556.1 / H nohead lw 0.8 lc rgb '#8c959f'
set label "dw7 and 4 alike 2.2 %" at screen 1111.4 / W, 556.1 / H center font ',12' textcolor rgb '#1b1f24' front
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
