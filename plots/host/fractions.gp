# Share of its own roof that each result reaches.
# Made by bitroof from a record. Redraw with: gnuplot fractions.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 950.0
set lmargin at screen 330 / W
set rmargin at screen 1310 / W
set bmargin at screen 66 / H
set tmargin at screen 850 / H
set label "How near to its roof the fastest kernel comes" at screen 24.0 / W, 924.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, whiskers: 95 % interval" at screen 24.0 / W, 898.0 / H left font ',14' textcolor rgb '#57606a' front
set label "of roof" at screen 1380.0 / W, 856.0 / H right font ',12' textcolor rgb '#57606a' front
set label "over fp32" at screen 1465.0 / W, 856.0 / H right font ',12' textcolor rgb '#57606a' front
set label "the roof" at screen 1490.0 / W, 856.0 / H left font ',12' textcolor rgb '#57606a' front
set label "matmul_1x1000x1000" at screen 260.0 / W, 835.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 827.5 / H to screen 1227.8 / W, screen 842.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1225.3 / W, screen 835.0 / H to screen 1232.1 / W, screen 835.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1225.3 / W, screen 832.0 / H to screen 1225.3 / W, screen 838.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1232.1 / W, screen 832.0 / H to screen 1232.1 / W, screen 838.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "93 %" at screen 1380.0 / W, 835.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 835.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L3" at screen 1490.0 / W, 835.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 835.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 808.5 / H to screen 1092.2 / W, screen 823.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1083.5 / W, screen 816.0 / H to screen 1140.2 / W, screen 816.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1083.5 / W, screen 813.0 / H to screen 1083.5 / W, screen 819.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1140.2 / W, screen 813.0 / H to screen 1140.2 / W, screen 819.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "79 %" at screen 1380.0 / W, 816.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.88x" at screen 1465.0 / W, 816.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L2" at screen 1490.0 / W, 816.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 816.0 / H right font ',12' textcolor rgb '#57606a' front
set label "matmul_1x4096x4096" at screen 260.0 / W, 786.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 778.5 / H to screen 1266.3 / W, screen 793.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1227.2 / W, screen 786.0 / H to screen 1303.4 / W, screen 786.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1227.2 / W, screen 783.0 / H to screen 1227.2 / W, screen 789.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1303.4 / W, screen 783.0 / H to screen 1303.4 / W, screen 789.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 786.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 786.0 / H right font ',12' textcolor rgb '#24292f' front
set label "DRAM" at screen 1490.0 / W, 786.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 786.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 759.5 / H to screen 1208.0 / W, screen 774.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1159.6 / W, screen 767.0 / H to screen 1224.9 / W, screen 767.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1159.6 / W, screen 764.0 / H to screen 1159.6 / W, screen 770.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1224.9 / W, screen 764.0 / H to screen 1224.9 / W, screen 770.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "91 %" at screen 1380.0 / W, 767.0 / H right font ',12' textcolor rgb '#24292f' front
set label "10.25x" at screen 1465.0 / W, 767.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L3" at screen 1490.0 / W, 767.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 767.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_1x1s1p0_64-256_56x56" at screen 260.0 / W, 737.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 729.5 / H to screen 1256.7 / W, screen 744.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1252.2 / W, screen 737.0 / H to screen 1260.6 / W, screen 737.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1252.2 / W, screen 734.0 / H to screen 1252.2 / W, screen 740.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1260.6 / W, screen 734.0 / H to screen 1260.6 / W, screen 740.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "96 %" at screen 1380.0 / W, 737.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 737.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 737.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 737.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 710.5 / H to screen 1089.7 / W, screen 725.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1070.7 / W, screen 718.0 / H to screen 1102.9 / W, screen 718.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1070.7 / W, screen 715.0 / H to screen 1070.7 / W, screen 721.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1102.9 / W, screen 715.0 / H to screen 1102.9 / W, screen 721.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "79 %" at screen 1380.0 / W, 718.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.29x" at screen 1465.0 / W, 718.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 718.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 718.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_1x1s1p0_96-16_55x55" at screen 260.0 / W, 688.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 680.5 / H to screen 1251.1 / W, screen 695.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1235.2 / W, screen 688.0 / H to screen 1255.4 / W, screen 688.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1235.2 / W, screen 685.0 / H to screen 1235.2 / W, screen 691.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1255.4 / W, screen 685.0 / H to screen 1255.4 / W, screen 691.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "96 %" at screen 1380.0 / W, 688.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 688.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 688.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 688.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 661.5 / H to screen 1115.6 / W, screen 676.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1097.7 / W, screen 669.0 / H to screen 1120.4 / W, screen 669.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1097.7 / W, screen 666.0 / H to screen 1097.7 / W, screen 672.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1120.4 / W, screen 666.0 / H to screen 1120.4 / W, screen 672.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "82 %" at screen 1380.0 / W, 669.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.41x" at screen 1465.0 / W, 669.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 669.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 669.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_1x1s1p0_256-64_56x56" at screen 260.0 / W, 639.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 631.5 / H to screen 1260.9 / W, screen 646.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1260.5 / W, screen 639.0 / H to screen 1264.8 / W, screen 639.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1260.5 / W, screen 636.0 / H to screen 1260.5 / W, screen 642.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1264.8 / W, screen 636.0 / H to screen 1264.8 / W, screen 642.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 639.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 639.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 639.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 639.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 612.5 / H to screen 1228.1 / W, screen 627.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1167.7 / W, screen 620.0 / H to screen 1229.9 / W, screen 620.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1167.7 / W, screen 617.0 / H to screen 1167.7 / W, screen 623.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1229.9 / W, screen 617.0 / H to screen 1229.9 / W, screen 623.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "93 %" at screen 1380.0 / W, 620.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.85x" at screen 1465.0 / W, 620.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 620.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 620.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_1x1s1p0_512-512_14x14" at screen 260.0 / W, 590.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 582.5 / H to screen 1271.0 / W, screen 597.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1255.6 / W, screen 590.0 / H to screen 1272.7 / W, screen 590.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1255.6 / W, screen 587.0 / H to screen 1255.6 / W, screen 593.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1272.7 / W, screen 587.0 / H to screen 1272.7 / W, screen 593.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "98 %" at screen 1380.0 / W, 590.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 590.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 590.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 590.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 563.5 / H to screen 1255.4 / W, screen 578.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1245.9 / W, screen 571.0 / H to screen 1257.3 / W, screen 571.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1245.9 / W, screen 568.0 / H to screen 1245.9 / W, screen 574.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1257.3 / W, screen 568.0 / H to screen 1257.3 / W, screen 574.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "96 %" at screen 1380.0 / W, 571.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.94x" at screen 1465.0 / W, 571.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 571.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 571.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_16-64_55x55" at screen 260.0 / W, 541.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 533.5 / H to screen 1242.7 / W, screen 548.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1216.3 / W, screen 541.0 / H to screen 1249.8 / W, screen 541.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1216.3 / W, screen 538.0 / H to screen 1216.3 / W, screen 544.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1249.8 / W, screen 538.0 / H to screen 1249.8 / W, screen 544.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "95 %" at screen 1380.0 / W, 541.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 541.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 541.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 541.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 514.5 / H to screen 1130.9 / W, screen 529.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1123.1 / W, screen 522.0 / H to screen 1140.1 / W, screen 522.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1123.1 / W, screen 519.0 / H to screen 1123.1 / W, screen 525.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1140.1 / W, screen 519.0 / H to screen 1140.1 / W, screen 525.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "83 %" at screen 1380.0 / W, 522.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.52x" at screen 1465.0 / W, 522.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 522.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 522.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_64-64_56x56" at screen 260.0 / W, 492.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 484.5 / H to screen 1258.3 / W, screen 499.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1257.1 / W, screen 492.0 / H to screen 1261.6 / W, screen 492.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1257.1 / W, screen 489.0 / H to screen 1257.1 / W, screen 495.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1261.6 / W, screen 489.0 / H to screen 1261.6 / W, screen 495.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 492.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 492.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 492.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 492.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 465.5 / H to screen 1238.6 / W, screen 480.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1234.2 / W, screen 473.0 / H to screen 1240.3 / W, screen 473.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1234.2 / W, screen 470.0 / H to screen 1234.2 / W, screen 476.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1240.3 / W, screen 470.0 / H to screen 1240.3 / W, screen 476.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "95 %" at screen 1380.0 / W, 473.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.92x" at screen 1465.0 / W, 473.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 473.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 473.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_128-128_28x28" at screen 260.0 / W, 443.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 435.5 / H to screen 1272.6 / W, screen 450.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1264.6 / W, screen 443.0 / H to screen 1274.9 / W, screen 443.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1264.6 / W, screen 440.0 / H to screen 1264.6 / W, screen 446.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1274.9 / W, screen 440.0 / H to screen 1274.9 / W, screen 446.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "98 %" at screen 1380.0 / W, 443.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 443.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 443.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 443.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 416.5 / H to screen 1259.9 / W, screen 431.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1257.9 / W, screen 424.0 / H to screen 1262.7 / W, screen 424.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1257.9 / W, screen 421.0 / H to screen 1257.9 / W, screen 427.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1262.7 / W, screen 421.0 / H to screen 1262.7 / W, screen 427.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 424.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.95x" at screen 1465.0 / W, 424.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 424.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 424.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_256-256_14x14" at screen 260.0 / W, 394.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 386.5 / H to screen 1263.1 / W, screen 401.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1260.6 / W, screen 394.0 / H to screen 1266.5 / W, screen 394.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1260.6 / W, screen 391.0 / H to screen 1260.6 / W, screen 397.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1266.5 / W, screen 391.0 / H to screen 1266.5 / W, screen 397.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 394.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 394.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 394.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 394.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 367.5 / H to screen 1269.4 / W, screen 382.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1267.9 / W, screen 375.0 / H to screen 1271.9 / W, screen 375.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1267.9 / W, screen 372.0 / H to screen 1267.9 / W, screen 378.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1271.9 / W, screen 372.0 / H to screen 1271.9 / W, screen 378.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "98 %" at screen 1380.0 / W, 375.0 / H right font ',12' textcolor rgb '#24292f' front
set label "4.03x" at screen 1465.0 / W, 375.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 375.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 375.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_3x3s1p1_512-512_7x7" at screen 260.0 / W, 345.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 337.5 / H to screen 1258.4 / W, screen 352.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1202.2 / W, screen 345.0 / H to screen 1265.8 / W, screen 345.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1202.2 / W, screen 342.0 / H to screen 1202.2 / W, screen 348.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1265.8 / W, screen 342.0 / H to screen 1265.8 / W, screen 348.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "97 %" at screen 1380.0 / W, 345.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 345.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 345.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 345.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 318.5 / H to screen 1272.3 / W, screen 333.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1268.8 / W, screen 326.0 / H to screen 1275.1 / W, screen 326.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1268.8 / W, screen 323.0 / H to screen 1268.8 / W, screen 329.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1275.1 / W, screen 323.0 / H to screen 1275.1 / W, screen 329.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "98 %" at screen 1380.0 / W, 326.0 / H right font ',12' textcolor rgb '#24292f' front
set label "4.06x" at screen 1465.0 / W, 326.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 326.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 326.0 / H right font ',12' textcolor rgb '#57606a' front
set label "conv2d_7x7s2p3_3-96_224x224" at screen 260.0 / W, 296.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 288.5 / H to screen 1247.7 / W, screen 303.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1237.2 / W, screen 296.0 / H to screen 1257.6 / W, screen 296.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1237.2 / W, screen 293.0 / H to screen 1237.2 / W, screen 299.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1257.6 / W, screen 293.0 / H to screen 1257.6 / W, screen 299.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "96 %" at screen 1380.0 / W, 296.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 296.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 296.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 296.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 269.5 / H to screen 1161.5 / W, screen 284.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1153.1 / W, screen 277.0 / H to screen 1163.1 / W, screen 277.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1153.1 / W, screen 274.0 / H to screen 1153.1 / W, screen 280.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1163.1 / W, screen 274.0 / H to screen 1163.1 / W, screen 280.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "87 %" at screen 1380.0 / W, 277.0 / H right font ',12' textcolor rgb '#24292f' front
set label "3.16x" at screen 1465.0 / W, 277.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 277.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 277.0 / H right font ',12' textcolor rgb '#57606a' front
set label "dwconv_3x3s1p1_128_56x56" at screen 260.0 / W, 247.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 239.5 / H to screen 1156.6 / W, screen 254.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1134.0 / W, screen 247.0 / H to screen 1164.7 / W, screen 247.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1134.0 / W, screen 244.0 / H to screen 1134.0 / W, screen 250.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1164.7 / W, screen 244.0 / H to screen 1164.7 / W, screen 250.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "86 %" at screen 1380.0 / W, 247.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 247.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 247.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 247.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 220.5 / H to screen 756.1 / W, screen 235.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 751.1 / W, screen 228.0 / H to screen 759.1 / W, screen 228.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 751.1 / W, screen 225.0 / H to screen 751.1 / W, screen 231.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 759.1 / W, screen 225.0 / H to screen 759.1 / W, screen 231.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "44 %" at screen 1380.0 / W, 228.0 / H right font ',12' textcolor rgb '#24292f' front
set label "1.51x" at screen 1465.0 / W, 228.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 228.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 228.0 / H right font ',12' textcolor rgb '#57606a' front
set label "dwconv_3x3s1p1_512_14x14" at screen 260.0 / W, 198.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 190.5 / H to screen 968.2 / W, screen 205.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 962.5 / W, screen 198.0 / H to screen 994.5 / W, screen 198.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 962.5 / W, screen 195.0 / H to screen 962.5 / W, screen 201.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 994.5 / W, screen 195.0 / H to screen 994.5 / W, screen 201.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "66 %" at screen 1380.0 / W, 198.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 198.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 198.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 198.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 171.5 / H to screen 733.5 / W, screen 186.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 724.3 / W, screen 179.0 / H to screen 739.0 / W, screen 179.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 724.3 / W, screen 176.0 / H to screen 724.3 / W, screen 182.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 739.0 / W, screen 176.0 / H to screen 739.0 / W, screen 182.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "42 %" at screen 1380.0 / W, 179.0 / H right font ',12' textcolor rgb '#24292f' front
set label "1.72x" at screen 1465.0 / W, 179.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 179.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 179.0 / H right font ',12' textcolor rgb '#57606a' front
set label "max_pool_3x3s2p0_64_111x111" at screen 260.0 / W, 149.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 141.5 / H to screen 923.2 / W, screen 156.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 881.2 / W, screen 149.0 / H to screen 931.6 / W, screen 149.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 881.2 / W, screen 146.0 / H to screen 881.2 / W, screen 152.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 931.6 / W, screen 146.0 / H to screen 931.6 / W, screen 152.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "62 %" at screen 1380.0 / W, 149.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 149.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L3" at screen 1490.0 / W, 149.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 149.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 122.5 / H to screen 875.5 / W, screen 137.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 861.7 / W, screen 130.0 / H to screen 885.2 / W, screen 130.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 861.7 / W, screen 127.0 / H to screen 861.7 / W, screen 133.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 885.2 / W, screen 127.0 / H to screen 885.2 / W, screen 133.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "57 %" at screen 1380.0 / W, 130.0 / H right font ',12' textcolor rgb '#24292f' front
set label "4.24x" at screen 1465.0 / W, 130.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L2" at screen 1490.0 / W, 130.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 130.0 / H right font ',12' textcolor rgb '#57606a' front
set label "global_pool_512_7x7" at screen 260.0 / W, 100.0 / H right font ',13' textcolor rgb '#1b1f24' front
set object rectangle from screen 330.0 / W, screen 92.5 / H to screen 1225.4 / W, screen 107.5 / H fc rgb '#8da0b3' fs solid noborder
set arrow from screen 1223.6 / W, screen 100.0 / H to screen 1233.3 / W, screen 100.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1223.6 / W, screen 97.0 / H to screen 1223.6 / W, screen 103.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1233.3 / W, screen 97.0 / H to screen 1233.3 / W, screen 103.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "93 %" at screen 1380.0 / W, 100.0 / H right font ',12' textcolor rgb '#24292f' front
set label "" at screen 1465.0 / W, 100.0 / H right font ',12' textcolor rgb '#24292f' front
set label "L2" at screen 1490.0 / W, 100.0 / H left font ',12' textcolor rgb '#57606a' front
set label "fp32" at screen 322.0 / W, 100.0 / H right font ',12' textcolor rgb '#57606a' front
set object rectangle from screen 330.0 / W, screen 73.5 / H to screen 1050.0 / W, screen 88.5 / H fc rgb '#0072b2' fs solid noborder
set arrow from screen 1046.6 / W, screen 81.0 / H to screen 1057.6 / W, screen 81.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1046.6 / W, screen 78.0 / H to screen 1046.6 / W, screen 84.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set arrow from screen 1057.6 / W, screen 78.0 / H to screen 1057.6 / W, screen 84.0 / H nohead lw 1.2 lc rgb '#1b1f24'
set label "75 %" at screen 1380.0 / W, 81.0 / H right font ',12' textcolor rgb '#24292f' front
set label "1.61x" at screen 1465.0 / W, 81.0 / H right font ',12' textcolor rgb '#24292f' front
set label "compute" at screen 1490.0 / W, 81.0 / H left font ',12' textcolor rgb '#57606a' front
set label "int8" at screen 322.0 / W, 81.0 / H right font ',12' textcolor rgb '#57606a' front
set arrow from screen 1290.8 / W, screen 66.0 / H to screen 1290.8 / W, screen 850.0 / H nohead lw 1.5 dt 2 lc rgb '#24292f' front
set xrange [0:102]
set yrange [0:1]
unset ytics
set border 1
set xtics 20
set grid xtics lc rgb '#eaeef2' lw 1 dt 1
set xlabel "Share of the attainable rate under its own roof (%)" textcolor rgb '#24292f'
set terminal svg size 1600,950 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'fractions.svg'
plot NaN notitle
set terminal pngcairo size 1600,950 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'fractions.png'
plot NaN notitle
unset output
