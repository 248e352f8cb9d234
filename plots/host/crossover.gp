# Time of bit-serial products by bits, beside multiplying ones.
# Made by bitroof from a record. Redraw with: gnuplot crossover.gp
reset
set encoding utf8
unset key
set tics nomirror out
set border 3 lc rgb '#57606a'
set tics textcolor rgb '#24292f'
W = 1600.0
H = 1040.0
set lmargin at screen 0 / W
set rmargin at screen 1600 / W
set bmargin at screen 0 / H
set tmargin at screen 1040 / H
set label "How many bits a bit-serial product stands" at screen 24.0 / W, 1014.0 / H left font ',21' textcolor rgb '#1b1f24' front
set label "AMD EPYC, 3.68 GHz, 2026-11-22, time of one call; lower is faster" at screen 24.0 / W, 988.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 82.0 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#d55e00' fs solid noborder front
set label "bit-serial, unipolar activations" at screen 94.0 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 367.6 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#009e73' fs solid noborder front
set label "bit-serial, bipolar activations" at screen 379.6 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 645.4 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#cc79a7' fs solid noborder front
set label "the same numbers in packed lanes" at screen 657.4 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "level lines: kernels that multiply. Dashed: the cross-over" at screen 931.0 / W, 956.0 / H left font ',13' textcolor rgb '#57606a' front
set label "matmul_1x4096x4096" at screen 26.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 690.2 / H to screen 314.0 / W, screen 690.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 702.8 / H to screen 314.0 / W, screen 702.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 712.5 / H to screen 314.0 / W, screen 712.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 712.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 720.4 / H to screen 314.0 / W, screen 720.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 727.1 / H to screen 314.0 / W, screen 727.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 732.9 / H to screen 314.0 / W, screen 732.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 738.1 / H to screen 314.0 / W, screen 738.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 742.7 / H to screen 314.0 / W, screen 742.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 742.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 772.8 / H to screen 314.0 / W, screen 772.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 772.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 790.5 / H to screen 314.0 / W, screen 790.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 803.0 / H to screen 314.0 / W, screen 803.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 812.7 / H to screen 314.0 / W, screen 812.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 812.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 820.7 / H to screen 314.0 / W, screen 820.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 827.4 / H to screen 314.0 / W, screen 827.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 833.2 / H to screen 314.0 / W, screen 833.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 838.3 / H to screen 314.0 / W, screen 838.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 842.9 / H to screen 314.0 / W, screen 842.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 76.0 / W, 842.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 873.1 / H to screen 314.0 / W, screen 873.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 76.0 / W, 873.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 890.7 / H to screen 314.0 / W, screen 890.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 94.9 / W, screen 680.0 / H to screen 94.9 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 94.9 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 146.4 / W, screen 680.0 / H to screen 146.4 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 146.4 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 176.6 / W, screen 680.0 / H to screen 176.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 176.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 198.0 / W, screen 680.0 / H to screen 198.0 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 198.0 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 228.2 / W, screen 680.0 / H to screen 228.2 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 228.2 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 249.6 / W, screen 680.0 / H to screen 249.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 249.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 258.3 / W, screen 680.0 / H to screen 258.3 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 279.7 / W, screen 680.0 / H to screen 279.7 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 279.7 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 301.1 / W, screen 680.0 / H to screen 301.1 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 301.1 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 198.0 / W, 648.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 680.0 / H to screen 314.0 / W, screen 680.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 680.0 / H to screen 82.0 / W, screen 894.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 884.3 / H to screen 314.0 / W, screen 884.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 82.0 / W, screen 780.0 / H to screen 314.0 / W, screen 780.0 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 745.3 / H to screen 314.0 / W, screen 745.3 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 736.5 / H to screen 314.0 / W, screen 736.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 2.59 ms" at screen 319.0 / W, 884.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "int8 236 us" at screen 319.0 / W, 780.0 / H left font ',11' textcolor rgb '#0072b2' front
set label "w4a8 106 us" at screen 319.0 / W, 747.9 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 86.7 us" at screen 319.0 / W, 733.9 / H left font ',11' textcolor rgb '#b8860b' front
set arrow from screen 206.3 / W, screen 680.0 / H to screen 206.3 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.5" at screen 210.3 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 753.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 753.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 756.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 753.8 / H to screen 146.4 / W, screen 753.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 756.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 753.9 / H to screen 176.6 / W, screen 756.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 769.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 768.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 756.1 / H to screen 198.0 / W, screen 768.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 754.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 768.2 / H to screen 228.2 / W, screen 754.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 756.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 754.9 / H to screen 249.6 / W, screen 756.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 754.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 756.8 / H to screen 258.3 / W, screen 754.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 756.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 754.7 / H to screen 279.7 / W, screen 756.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 756.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 756.5 / H to screen 301.1 / W, screen 756.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 690.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 708.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 719.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 690.6 / H to screen 146.4 / W, screen 708.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 722.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 708.1 / H to screen 176.6 / W, screen 722.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 736.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 741.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 722.6 / H to screen 198.0 / W, screen 736.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 757.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 736.4 / H to screen 228.2 / W, screen 757.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 770.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 757.6 / H to screen 249.6 / W, screen 770.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 791.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 770.8 / H to screen 258.3 / W, screen 791.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 803.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 791.9 / H to screen 279.7 / W, screen 803.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 803.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 803.6 / H to screen 301.1 / W, screen 803.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 707.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 689.7 / H to screen 146.4 / W, screen 707.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 721.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 707.7 / H to screen 176.6 / W, screen 721.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 740.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 721.8 / H to screen 198.0 / W, screen 740.6 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_128x4096x4096" at screen 416.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 695.5 / H to screen 704.0 / W, screen 695.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 466.0 / W, 695.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 721.1 / H to screen 704.0 / W, screen 721.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 739.3 / H to screen 704.0 / W, screen 739.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 753.4 / H to screen 704.0 / W, screen 753.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "5.00 ms" at screen 466.0 / W, 753.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 764.9 / H to screen 704.0 / W, screen 764.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 774.6 / H to screen 704.0 / W, screen 774.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 783.1 / H to screen 704.0 / W, screen 783.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 790.5 / H to screen 704.0 / W, screen 790.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 797.2 / H to screen 704.0 / W, screen 797.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10.0 ms" at screen 466.0 / W, 797.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 841.0 / H to screen 704.0 / W, screen 841.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 ms" at screen 466.0 / W, 841.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 866.6 / H to screen 704.0 / W, screen 866.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 884.8 / H to screen 704.0 / W, screen 884.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 484.9 / W, screen 680.0 / H to screen 484.9 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 484.9 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 536.4 / W, screen 680.0 / H to screen 536.4 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 536.4 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 566.6 / W, screen 680.0 / H to screen 566.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 566.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 588.0 / W, screen 680.0 / H to screen 588.0 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 588.0 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 618.2 / W, screen 680.0 / H to screen 618.2 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 618.2 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 639.6 / W, screen 680.0 / H to screen 639.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 639.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 648.3 / W, screen 680.0 / H to screen 648.3 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 669.7 / W, screen 680.0 / H to screen 669.7 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 669.7 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 691.1 / W, screen 680.0 / H to screen 691.1 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 691.1 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 588.0 / W, 648.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 680.0 / H to screen 704.0 / W, screen 680.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 680.0 / H to screen 472.0 / W, screen 894.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 882.8 / H to screen 704.0 / W, screen 882.8 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 794.9 / H to screen 704.0 / W, screen 794.9 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 793.2 / H to screen 704.0 / W, screen 793.2 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 793.5 / H to screen 704.0 / W, screen 793.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 38.8 ms" at screen 709.0 / W, 882.8 / H left font ',11' textcolor rgb '#8da0b3' front
set label "int8 9.65 ms" at screen 709.0 / W, 807.9 / H left font ',11' textcolor rgb '#0072b2' front
set label "w2a8 9.44 ms" at screen 709.0 / W, 793.9 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 9.40 ms" at screen 709.0 / W, 779.9 / H left font ',11' textcolor rgb '#e69f00' front
set arrow from screen 605.1 / W, screen 680.0 / H to screen 605.1 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "5.0" at screen 609.1 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 793.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 794.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 794.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 793.2 / H to screen 536.4 / W, screen 794.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 794.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 794.2 / H to screen 566.6 / W, screen 794.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 830.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 839.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 794.5 / H to screen 588.0 / W, screen 830.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 795.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 830.5 / H to screen 618.2 / W, screen 795.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 797.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 795.1 / H to screen 639.6 / W, screen 797.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 794.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 797.6 / H to screen 648.3 / W, screen 794.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 796.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 794.2 / H to screen 669.7 / W, screen 796.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 798.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 796.6 / H to screen 691.1 / W, screen 798.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 691.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 734.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 735.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 691.3 / H to screen 536.4 / W, screen 734.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 761.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 734.0 / H to screen 566.6 / W, screen 761.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 779.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 778.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 761.3 / H to screen 588.0 / W, screen 778.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 804.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 778.5 / H to screen 618.2 / W, screen 804.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 822.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 804.5 / H to screen 639.6 / W, screen 822.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 827.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 822.5 / H to screen 648.3 / W, screen 827.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 846.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 827.6 / H to screen 669.7 / W, screen 846.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 866.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 846.7 / H to screen 691.1 / W, screen 866.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 734.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 689.7 / H to screen 536.4 / W, screen 734.1 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 759.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 734.1 / H to screen 566.6 / W, screen 759.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 782.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 759.6 / H to screen 588.0 / W, screen 782.1 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x256x256" at screen 806.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 696.1 / H to screen 1094.0 / W, screen 696.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 us" at screen 856.0 / W, 696.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 723.0 / H to screen 1094.0 / W, screen 723.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 742.0 / H to screen 1094.0 / W, screen 742.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 756.8 / H to screen 1094.0 / W, screen 756.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 856.0 / W, 756.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 768.9 / H to screen 1094.0 / W, screen 768.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 779.1 / H to screen 1094.0 / W, screen 779.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 788.0 / H to screen 1094.0 / W, screen 788.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 795.8 / H to screen 1094.0 / W, screen 795.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 802.7 / H to screen 1094.0 / W, screen 802.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 856.0 / W, 802.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 848.7 / H to screen 1094.0 / W, screen 848.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 856.0 / W, 848.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 875.5 / H to screen 1094.0 / W, screen 875.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 874.9 / W, screen 680.0 / H to screen 874.9 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 874.9 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 926.4 / W, screen 680.0 / H to screen 926.4 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 926.4 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 956.6 / W, screen 680.0 / H to screen 956.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 956.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 978.0 / W, screen 680.0 / H to screen 978.0 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 978.0 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1008.2 / W, screen 680.0 / H to screen 1008.2 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1008.2 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1029.6 / W, screen 680.0 / H to screen 1029.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1029.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1038.3 / W, screen 680.0 / H to screen 1038.3 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1059.7 / W, screen 680.0 / H to screen 1059.7 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1059.7 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1081.1 / W, screen 680.0 / H to screen 1081.1 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1081.1 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 978.0 / W, 648.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 680.0 / H to screen 1094.0 / W, screen 680.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 680.0 / H to screen 862.0 / W, screen 894.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 874.4 / H to screen 1094.0 / W, screen 874.4 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 862.0 / W, screen 783.7 / H to screen 1094.0 / W, screen 783.7 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 790.3 / H to screen 1094.0 / W, screen 790.3 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 791.6 / H to screen 1094.0 / W, screen 791.6 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 295 us" at screen 1099.0 / W, 874.4 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 84.5 us" at screen 1099.0 / W, 802.5 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 82.9 us" at screen 1099.0 / W, 788.5 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 75.0 us" at screen 1099.0 / W, 774.5 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 981.3 / W, screen 680.0 / H to screen 981.3 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.2" at screen 985.3 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 790.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 800.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 790.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 790.8 / H to screen 926.4 / W, screen 790.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 802.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 790.6 / H to screen 956.6 / W, screen 802.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 836.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 820.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 802.8 / H to screen 978.0 / W, screen 820.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 800.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 820.9 / H to screen 1008.2 / W, screen 800.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 809.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 800.8 / H to screen 1029.6 / W, screen 809.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 801.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 809.0 / H to screen 1038.3 / W, screen 801.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 808.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 801.6 / H to screen 1059.7 / W, screen 808.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 814.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 808.4 / H to screen 1081.1 / W, screen 814.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 694.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 748.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 735.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 694.4 / H to screen 926.4 / W, screen 735.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 773.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 735.5 / H to screen 956.6 / W, screen 773.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 796.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 780.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 773.6 / H to screen 978.0 / W, screen 780.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 809.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 780.6 / H to screen 1008.2 / W, screen 809.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 826.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 809.0 / H to screen 1029.6 / W, screen 826.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 832.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 826.4 / H to screen 1038.3 / W, screen 832.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 847.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 832.0 / H to screen 1059.7 / W, screen 847.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 864.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 847.7 / H to screen 1081.1 / W, screen 864.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 742.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 689.7 / H to screen 926.4 / W, screen 742.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 774.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 742.0 / H to screen 956.6 / W, screen 774.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 781.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 774.7 / H to screen 978.0 / W, screen 781.5 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x256x1024" at screen 1196.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 691.8 / H to screen 1484.0 / W, screen 691.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 701.7 / H to screen 1484.0 / W, screen 701.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 710.4 / H to screen 1484.0 / W, screen 710.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 718.0 / H to screen 1484.0 / W, screen 718.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 724.8 / H to screen 1484.0 / W, screen 724.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 724.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 769.7 / H to screen 1484.0 / W, screen 769.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 769.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 795.9 / H to screen 1484.0 / W, screen 795.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 814.5 / H to screen 1484.0 / W, screen 814.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 828.9 / H to screen 1484.0 / W, screen 828.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 828.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 840.7 / H to screen 1484.0 / W, screen 840.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 850.7 / H to screen 1484.0 / W, screen 850.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 859.3 / H to screen 1484.0 / W, screen 859.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 867.0 / H to screen 1484.0 / W, screen 867.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 873.8 / H to screen 1484.0 / W, screen 873.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 873.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1264.9 / W, screen 680.0 / H to screen 1264.9 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 1264.9 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1316.4 / W, screen 680.0 / H to screen 1316.4 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 1316.4 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1346.6 / W, screen 680.0 / H to screen 1346.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 1346.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1368.0 / W, screen 680.0 / H to screen 1368.0 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 1368.0 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1398.2 / W, screen 680.0 / H to screen 1398.2 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1398.2 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1419.6 / W, screen 680.0 / H to screen 1419.6 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1419.6 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1428.3 / W, screen 680.0 / H to screen 1428.3 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1449.7 / W, screen 680.0 / H to screen 1449.7 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1449.7 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1471.1 / W, screen 680.0 / H to screen 1471.1 / W, screen 676.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1471.1 / W, 666.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 1368.0 / W, 648.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 680.0 / H to screen 1484.0 / W, screen 680.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 680.0 / H to screen 1252.0 / W, screen 894.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 884.3 / H to screen 1484.0 / W, screen 884.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 1252.0 / W, screen 792.9 / H to screen 1484.0 / W, screen 792.9 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 793.6 / H to screen 1484.0 / W, screen 793.6 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 793.1 / H to screen 1484.0 / W, screen 793.1 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.18 ms" at screen 1489.0 / W, 884.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 290 us" at screen 1489.0 / W, 807.2 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 287 us" at screen 1489.0 / W, 793.2 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 286 us" at screen 1489.0 / W, 779.2 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1381.9 / W, screen 680.0 / H to screen 1381.9 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.8" at screen 1385.9 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 796.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 800.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 796.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 796.7 / H to screen 1316.4 / W, screen 796.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 804.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 796.9 / H to screen 1346.6 / W, screen 804.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 829.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 820.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 804.4 / H to screen 1368.0 / W, screen 820.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 804.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 820.7 / H to screen 1398.2 / W, screen 804.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 808.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 804.5 / H to screen 1419.6 / W, screen 808.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 804.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 808.6 / H to screen 1428.3 / W, screen 804.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 808.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 804.3 / H to screen 1449.7 / W, screen 808.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 808.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 808.5 / H to screen 1471.1 / W, screen 808.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 695.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 746.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 736.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 695.0 / H to screen 1316.4 / W, screen 736.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 771.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 736.0 / H to screen 1346.6 / W, screen 771.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 790.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 783.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 771.3 / H to screen 1368.0 / W, screen 783.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 809.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 783.3 / H to screen 1398.2 / W, screen 809.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 827.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 809.3 / H to screen 1419.6 / W, screen 827.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 833.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 827.9 / H to screen 1428.3 / W, screen 833.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 851.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 833.1 / H to screen 1449.7 / W, screen 851.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 869.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 851.6 / H to screen 1471.1 / W, screen 869.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 736.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 689.7 / H to screen 1316.4 / W, screen 736.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 762.3 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 736.7 / H to screen 1346.6 / W, screen 762.3 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 779.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 762.3 / H to screen 1368.0 / W, screen 779.0 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x512x256" at screen 26.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 381.2 / H to screen 314.0 / W, screen 381.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 400.1 / H to screen 314.0 / W, screen 400.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 414.7 / H to screen 314.0 / W, screen 414.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 414.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 426.6 / H to screen 314.0 / W, screen 426.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 436.7 / H to screen 314.0 / W, screen 436.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 445.4 / H to screen 314.0 / W, screen 445.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 453.1 / H to screen 314.0 / W, screen 453.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 460.0 / H to screen 314.0 / W, screen 460.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 460.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 505.3 / H to screen 314.0 / W, screen 505.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 505.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 531.8 / H to screen 314.0 / W, screen 531.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 550.7 / H to screen 314.0 / W, screen 550.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 565.2 / H to screen 314.0 / W, screen 565.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 565.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 577.2 / H to screen 314.0 / W, screen 577.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 587.3 / H to screen 314.0 / W, screen 587.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 94.9 / W, screen 380.0 / H to screen 94.9 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 94.9 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 146.4 / W, screen 380.0 / H to screen 146.4 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 146.4 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 176.6 / W, screen 380.0 / H to screen 176.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 176.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 198.0 / W, screen 380.0 / H to screen 198.0 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 198.0 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 228.2 / W, screen 380.0 / H to screen 228.2 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 228.2 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 249.6 / W, screen 380.0 / H to screen 249.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 249.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 258.3 / W, screen 380.0 / H to screen 258.3 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 279.7 / W, screen 380.0 / H to screen 279.7 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 279.7 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 301.1 / W, screen 380.0 / H to screen 301.1 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 301.1 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 198.0 / W, 348.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 380.0 / H to screen 314.0 / W, screen 380.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 380.0 / H to screen 82.0 / W, screen 594.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 574.3 / H to screen 314.0 / W, screen 574.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 82.0 / W, screen 486.4 / H to screen 314.0 / W, screen 486.4 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 488.7 / H to screen 314.0 / W, screen 488.7 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 489.3 / H to screen 314.0 / W, screen 489.3 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 574 us" at screen 319.0 / W, 574.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 157 us" at screen 319.0 / W, 502.1 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 155 us" at screen 319.0 / W, 488.1 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 150 us" at screen 319.0 / W, 474.1 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 204.8 / W, screen 380.0 / H to screen 204.8 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.4" at screen 208.8 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 494.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 499.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 491.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 494.2 / H to screen 146.4 / W, screen 491.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 503.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 491.4 / H to screen 176.6 / W, screen 503.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 536.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 521.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 503.7 / H to screen 198.0 / W, screen 521.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 499.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 521.1 / H to screen 228.2 / W, screen 499.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 515.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 499.8 / H to screen 249.6 / W, screen 515.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 499.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 515.5 / H to screen 258.3 / W, screen 499.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 508.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 499.5 / H to screen 279.7 / W, screen 508.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 508.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 508.1 / H to screen 301.1 / W, screen 508.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 395.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 447.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 431.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 395.8 / H to screen 146.4 / W, screen 431.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 472.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 431.5 / H to screen 176.6 / W, screen 472.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 496.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 480.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 472.2 / H to screen 198.0 / W, screen 480.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 506.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 480.7 / H to screen 228.2 / W, screen 506.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 527.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 506.2 / H to screen 249.6 / W, screen 527.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 534.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 527.3 / H to screen 258.3 / W, screen 534.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 553.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 534.4 / H to screen 279.7 / W, screen 553.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 569.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 553.3 / H to screen 301.1 / W, screen 569.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 448.4 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 389.7 / H to screen 146.4 / W, screen 448.4 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 468.3 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 448.4 / H to screen 176.6 / W, screen 468.3 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 484.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 468.3 / H to screen 198.0 / W, screen 484.2 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x1024x256" at screen 416.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 381.4 / H to screen 704.0 / W, screen 381.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 391.5 / H to screen 704.0 / W, screen 391.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 400.3 / H to screen 704.0 / W, screen 400.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 408.0 / H to screen 704.0 / W, screen 408.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 415.0 / H to screen 704.0 / W, screen 415.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 466.0 / W, 415.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 460.5 / H to screen 704.0 / W, screen 460.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 466.0 / W, 460.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 487.1 / H to screen 704.0 / W, screen 487.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 506.0 / H to screen 704.0 / W, screen 506.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 520.7 / H to screen 704.0 / W, screen 520.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 466.0 / W, 520.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 532.6 / H to screen 704.0 / W, screen 532.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 542.7 / H to screen 704.0 / W, screen 542.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 551.5 / H to screen 704.0 / W, screen 551.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 559.3 / H to screen 704.0 / W, screen 559.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 566.2 / H to screen 704.0 / W, screen 566.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 466.0 / W, 566.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 484.9 / W, screen 380.0 / H to screen 484.9 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 484.9 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 536.4 / W, screen 380.0 / H to screen 536.4 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 536.4 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 566.6 / W, screen 380.0 / H to screen 566.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 566.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 588.0 / W, screen 380.0 / H to screen 588.0 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 588.0 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 618.2 / W, screen 380.0 / H to screen 618.2 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 618.2 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 639.6 / W, screen 380.0 / H to screen 639.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 639.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 648.3 / W, screen 380.0 / H to screen 648.3 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 669.7 / W, screen 380.0 / H to screen 669.7 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 669.7 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 691.1 / W, screen 380.0 / H to screen 691.1 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 691.1 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 588.0 / W, 348.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 380.0 / H to screen 704.0 / W, screen 380.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 380.0 / H to screen 472.0 / W, screen 594.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 576.2 / H to screen 704.0 / W, screen 576.2 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 487.6 / H to screen 704.0 / W, screen 487.6 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 489.5 / H to screen 704.0 / W, screen 489.5 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 489.5 / H to screen 704.0 / W, screen 489.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.16 ms" at screen 709.0 / W, 576.2 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 311 us" at screen 709.0 / W, 502.9 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 311 us" at screen 709.0 / W, 488.9 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 302 us" at screen 709.0 / W, 474.9 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 596.5 / W, screen 380.0 / H to screen 596.5 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.5" at screen 600.5 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 491.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 494.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 491.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 491.9 / H to screen 536.4 / W, screen 491.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 499.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 491.7 / H to screen 566.6 / W, screen 499.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 562.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 521.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 499.8 / H to screen 588.0 / W, screen 521.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 499.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 521.6 / H to screen 618.2 / W, screen 499.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 509.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 499.5 / H to screen 639.6 / W, screen 509.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 499.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 509.9 / H to screen 648.3 / W, screen 499.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 509.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 499.7 / H to screen 669.7 / W, screen 509.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 509.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 509.7 / H to screen 691.1 / W, screen 509.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 392.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 445.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 430.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 392.5 / H to screen 536.4 / W, screen 430.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 471.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 430.6 / H to screen 566.6 / W, screen 471.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 500.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 480.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 471.7 / H to screen 588.0 / W, screen 480.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 506.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 480.2 / H to screen 618.2 / W, screen 506.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 530.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 506.7 / H to screen 639.6 / W, screen 530.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 528.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 530.3 / H to screen 648.3 / W, screen 528.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 551.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 528.7 / H to screen 669.7 / W, screen 551.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 568.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 551.7 / H to screen 691.1 / W, screen 568.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 443.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 389.7 / H to screen 536.4 / W, screen 443.1 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 469.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 443.1 / H to screen 566.6 / W, screen 469.5 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 480.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 469.5 / H to screen 588.0 / W, screen 480.1 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_1024x1024x1024" at screen 806.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 386.0 / H to screen 1094.0 / W, screen 386.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 392.8 / H to screen 1094.0 / W, screen 392.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 856.0 / W, 392.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 437.6 / H to screen 1094.0 / W, screen 437.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 856.0 / W, 437.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 463.7 / H to screen 1094.0 / W, screen 463.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 482.3 / H to screen 1094.0 / W, screen 482.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 496.7 / H to screen 1094.0 / W, screen 496.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "5.00 ms" at screen 856.0 / W, 496.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 508.5 / H to screen 1094.0 / W, screen 508.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 518.4 / H to screen 1094.0 / W, screen 518.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 527.0 / H to screen 1094.0 / W, screen 527.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 534.6 / H to screen 1094.0 / W, screen 534.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 541.4 / H to screen 1094.0 / W, screen 541.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10.0 ms" at screen 856.0 / W, 541.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 586.2 / H to screen 1094.0 / W, screen 586.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 ms" at screen 856.0 / W, 586.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 874.9 / W, screen 380.0 / H to screen 874.9 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 874.9 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 926.4 / W, screen 380.0 / H to screen 926.4 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 926.4 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 956.6 / W, screen 380.0 / H to screen 956.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 956.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 978.0 / W, screen 380.0 / H to screen 978.0 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 978.0 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1008.2 / W, screen 380.0 / H to screen 1008.2 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1008.2 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1029.6 / W, screen 380.0 / H to screen 1029.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1029.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1038.3 / W, screen 380.0 / H to screen 1038.3 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1059.7 / W, screen 380.0 / H to screen 1059.7 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1059.7 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1081.1 / W, screen 380.0 / H to screen 1081.1 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1081.1 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 978.0 / W, 348.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 380.0 / H to screen 1094.0 / W, screen 380.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 380.0 / H to screen 862.0 / W, screen 594.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 584.3 / H to screen 1094.0 / W, screen 584.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 862.0 / W, screen 493.1 / H to screen 1094.0 / W, screen 493.1 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 493.8 / H to screen 1094.0 / W, screen 493.8 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 495.2 / H to screen 1094.0 / W, screen 495.2 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 19.4 ms" at screen 1099.0 / W, 584.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 4.88 ms" at screen 1099.0 / W, 508.0 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 4.78 ms" at screen 1099.0 / W, 494.0 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 4.73 ms" at screen 1099.0 / W, 480.0 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 992.8 / W, screen 380.0 / H to screen 992.8 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.9" at screen 996.8 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 495.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 496.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 495.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 495.8 / H to screen 926.4 / W, screen 495.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 498.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 495.4 / H to screen 956.6 / W, screen 498.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 535.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 518.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 498.8 / H to screen 978.0 / W, screen 518.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 498.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 518.3 / H to screen 1008.2 / W, screen 498.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 502.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 498.9 / H to screen 1029.6 / W, screen 502.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 498.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 502.0 / H to screen 1038.3 / W, screen 498.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 503.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 498.7 / H to screen 1059.7 / W, screen 503.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 502.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 503.4 / H to screen 1081.1 / W, screen 502.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 391.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 439.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 433.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 391.0 / H to screen 926.4 / W, screen 433.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 466.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 433.2 / H to screen 956.6 / W, screen 466.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 486.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 479.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 466.5 / H to screen 978.0 / W, screen 479.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 507.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 479.9 / H to screen 1008.2 / W, screen 507.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 527.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 507.4 / H to screen 1029.6 / W, screen 527.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 531.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 527.1 / H to screen 1038.3 / W, screen 531.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 551.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 531.4 / H to screen 1059.7 / W, screen 551.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 568.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 551.7 / H to screen 1081.1 / W, screen 568.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 435.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 389.7 / H to screen 926.4 / W, screen 435.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 463.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 435.8 / H to screen 956.6 / W, screen 463.1 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 479.4 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 463.1 / H to screen 978.0 / W, screen 479.4 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_1x1s1p0_256-64_56x56" at screen 1196.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 384.3 / H to screen 1484.0 / W, screen 384.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 394.3 / H to screen 1484.0 / W, screen 394.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 402.9 / H to screen 1484.0 / W, screen 402.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 410.5 / H to screen 1484.0 / W, screen 410.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 417.4 / H to screen 1484.0 / W, screen 417.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 417.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 462.2 / H to screen 1484.0 / W, screen 462.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 462.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 488.4 / H to screen 1484.0 / W, screen 488.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 507.0 / H to screen 1484.0 / W, screen 507.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 521.4 / H to screen 1484.0 / W, screen 521.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 521.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 533.2 / H to screen 1484.0 / W, screen 533.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 543.2 / H to screen 1484.0 / W, screen 543.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 551.8 / H to screen 1484.0 / W, screen 551.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 559.4 / H to screen 1484.0 / W, screen 559.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 566.2 / H to screen 1484.0 / W, screen 566.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 566.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1264.9 / W, screen 380.0 / H to screen 1264.9 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 1264.9 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1316.4 / W, screen 380.0 / H to screen 1316.4 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 1316.4 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1346.6 / W, screen 380.0 / H to screen 1346.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 1346.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1368.0 / W, screen 380.0 / H to screen 1368.0 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 1368.0 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1398.2 / W, screen 380.0 / H to screen 1398.2 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1398.2 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1419.6 / W, screen 380.0 / H to screen 1419.6 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1419.6 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1428.3 / W, screen 380.0 / H to screen 1428.3 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1449.7 / W, screen 380.0 / H to screen 1449.7 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1449.7 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1471.1 / W, screen 380.0 / H to screen 1471.1 / W, screen 376.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1471.1 / W, 366.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 1368.0 / W, 348.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 380.0 / H to screen 1484.0 / W, screen 380.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 380.0 / H to screen 1252.0 / W, screen 594.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 560.0 / H to screen 1484.0 / W, screen 560.0 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 1252.0 / W, screen 476.0 / H to screen 1484.0 / W, screen 476.0 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 477.0 / H to screen 1484.0 / W, screen 477.0 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 479.8 / H to screen 1484.0 / W, screen 479.8 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 907 us" at screen 1489.0 / W, 560.0 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 263 us" at screen 1489.0 / W, 491.6 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 252 us" at screen 1489.0 / W, 477.6 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 248 us" at screen 1489.0 / W, 463.6 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1372.3 / W, screen 380.0 / H to screen 1372.3 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.2" at screen 1376.3 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 489.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 510.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 493.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 489.9 / H to screen 1316.4 / W, screen 493.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 511.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 493.7 / H to screen 1346.6 / W, screen 511.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 552.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 537.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 511.0 / H to screen 1368.0 / W, screen 537.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 517.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 537.2 / H to screen 1398.2 / W, screen 517.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 520.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 517.9 / H to screen 1419.6 / W, screen 520.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 518.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 520.7 / H to screen 1428.3 / W, screen 518.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 531.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 518.0 / H to screen 1449.7 / W, screen 531.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 522.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 531.2 / H to screen 1471.1 / W, screen 522.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 407.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 466.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 433.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 407.9 / H to screen 1316.4 / W, screen 433.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 500.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 433.7 / H to screen 1346.6 / W, screen 500.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 508.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 484.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 500.7 / H to screen 1368.0 / W, screen 484.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 518.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 484.4 / H to screen 1398.2 / W, screen 518.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 528.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 518.3 / H to screen 1419.6 / W, screen 528.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 528.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 528.1 / H to screen 1428.3 / W, screen 528.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 551.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 528.9 / H to screen 1449.7 / W, screen 551.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 559.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 551.0 / H to screen 1471.1 / W, screen 559.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 435.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 389.7 / H to screen 1316.4 / W, screen 435.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 460.3 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 435.0 / H to screen 1346.6 / W, screen 460.3 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 468.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 460.3 / H to screen 1368.0 / W, screen 468.1 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_1x1s1p0_512-512_14x14" at screen 26.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 92.0 / H to screen 314.0 / W, screen 92.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 92.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 103.9 / H to screen 314.0 / W, screen 103.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 114.0 / H to screen 314.0 / W, screen 114.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 122.7 / H to screen 314.0 / W, screen 122.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 130.4 / H to screen 314.0 / W, screen 130.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 137.3 / H to screen 314.0 / W, screen 137.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 137.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 182.6 / H to screen 314.0 / W, screen 182.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 182.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 209.2 / H to screen 314.0 / W, screen 209.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 228.0 / H to screen 314.0 / W, screen 228.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 242.6 / H to screen 314.0 / W, screen 242.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 242.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 254.5 / H to screen 314.0 / W, screen 254.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 264.6 / H to screen 314.0 / W, screen 264.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 273.3 / H to screen 314.0 / W, screen 273.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 281.0 / H to screen 314.0 / W, screen 281.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 287.9 / H to screen 314.0 / W, screen 287.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 76.0 / W, 287.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 94.9 / W, screen 80.0 / H to screen 94.9 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 94.9 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 146.4 / W, screen 80.0 / H to screen 146.4 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 146.4 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 176.6 / W, screen 80.0 / H to screen 176.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 176.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 198.0 / W, screen 80.0 / H to screen 198.0 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 198.0 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 228.2 / W, screen 80.0 / H to screen 228.2 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 228.2 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 249.6 / W, screen 80.0 / H to screen 249.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 249.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 258.3 / W, screen 80.0 / H to screen 258.3 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 279.7 / W, screen 80.0 / H to screen 279.7 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 279.7 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 301.1 / W, screen 80.0 / H to screen 301.1 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 301.1 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 198.0 / W, 48.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 80.0 / H to screen 314.0 / W, screen 80.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 80.0 / H to screen 82.0 / W, screen 294.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 82.0 / W, screen 280.8 / H to screen 314.0 / W, screen 280.8 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 82.0 / W, screen 191.0 / H to screen 314.0 / W, screen 191.0 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 194.8 / H to screen 314.0 / W, screen 194.8 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 192.0 / H to screen 314.0 / W, screen 192.0 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 897 us" at screen 319.0 / W, 280.8 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 241 us" at screen 319.0 / W, 206.6 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 231 us" at screen 319.0 / W, 192.6 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 227 us" at screen 319.0 / W, 178.6 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 211.1 / W, screen 80.0 / H to screen 211.1 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.8" at screen 215.1 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 195.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 197.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 195.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 195.0 / H to screen 146.4 / W, screen 195.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 202.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 195.7 / H to screen 176.6 / W, screen 202.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 230.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 220.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 202.0 / H to screen 198.0 / W, screen 220.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 201.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 220.5 / H to screen 228.2 / W, screen 201.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 206.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 201.0 / H to screen 249.6 / W, screen 206.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 201.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 206.4 / H to screen 258.3 / W, screen 201.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 206.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 201.7 / H to screen 279.7 / W, screen 206.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 206.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 206.0 / H to screen 301.1 / W, screen 206.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 94.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 144.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 134.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 94.9 / H to screen 146.4 / W, screen 134.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 171.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 134.1 / H to screen 176.6 / W, screen 171.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 191.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 181.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 171.4 / H to screen 198.0 / W, screen 181.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 207.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 181.9 / H to screen 228.2 / W, screen 207.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 227.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 207.5 / H to screen 249.6 / W, screen 227.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 231.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 227.6 / H to screen 258.3 / W, screen 231.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 250.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 231.3 / H to screen 279.7 / W, screen 250.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 267.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 250.8 / H to screen 301.1 / W, screen 267.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 138.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 89.7 / H to screen 146.4 / W, screen 138.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 165.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 138.8 / H to screen 176.6 / W, screen 165.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 178.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 165.0 / H to screen 198.0 / W, screen 178.5 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_64-64_56x56" at screen 416.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 116.0 / H to screen 704.0 / W, screen 116.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 466.0 / W, 116.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 145.3 / H to screen 704.0 / W, screen 145.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 166.1 / H to screen 704.0 / W, screen 166.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 182.2 / H to screen 704.0 / W, screen 182.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 466.0 / W, 182.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 195.4 / H to screen 704.0 / W, screen 195.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 206.6 / H to screen 704.0 / W, screen 206.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 216.3 / H to screen 704.0 / W, screen 216.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 224.8 / H to screen 704.0 / W, screen 224.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 232.4 / H to screen 704.0 / W, screen 232.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 466.0 / W, 232.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 282.5 / H to screen 704.0 / W, screen 282.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 466.0 / W, 282.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 484.9 / W, screen 80.0 / H to screen 484.9 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 484.9 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 536.4 / W, screen 80.0 / H to screen 536.4 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 536.4 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 566.6 / W, screen 80.0 / H to screen 566.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 566.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 588.0 / W, screen 80.0 / H to screen 588.0 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 588.0 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 618.2 / W, screen 80.0 / H to screen 618.2 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 618.2 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 639.6 / W, screen 80.0 / H to screen 639.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 639.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 648.3 / W, screen 80.0 / H to screen 648.3 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 669.7 / W, screen 80.0 / H to screen 669.7 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 669.7 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 691.1 / W, screen 80.0 / H to screen 691.1 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 691.1 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 588.0 / W, 48.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 80.0 / H to screen 704.0 / W, screen 80.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 80.0 / H to screen 472.0 / W, screen 294.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 472.0 / W, screen 283.2 / H to screen 704.0 / W, screen 283.2 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 184.3 / H to screen 704.0 / W, screen 184.3 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 185.6 / H to screen 704.0 / W, screen 185.6 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 185.3 / H to screen 704.0 / W, screen 185.3 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 2.02 ms" at screen 709.0 / W, 283.2 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 523 us" at screen 709.0 / W, 199.0 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 522 us" at screen 709.0 / W, 185.0 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 514 us" at screen 709.0 / W, 171.0 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 597.2 / W, screen 80.0 / H to screen 597.2 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.5" at screen 601.2 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 191.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 195.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 191.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 191.6 / H to screen 536.4 / W, screen 191.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 198.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 191.6 / H to screen 566.6 / W, screen 198.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 231.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 223.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 198.2 / H to screen 588.0 / W, screen 223.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 198.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 223.9 / H to screen 618.2 / W, screen 198.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 202.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 198.2 / H to screen 639.6 / W, screen 202.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 198.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 202.8 / H to screen 648.3 / W, screen 198.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 202.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 198.0 / H to screen 669.7 / W, screen 202.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 202.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 202.7 / H to screen 691.1 / W, screen 202.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 95.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 142.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 131.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 95.3 / H to screen 536.4 / W, screen 131.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 167.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 131.2 / H to screen 566.6 / W, screen 167.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 187.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 179.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 167.5 / H to screen 588.0 / W, screen 179.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 205.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 179.2 / H to screen 618.2 / W, screen 205.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 225.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 205.5 / H to screen 639.6 / W, screen 225.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 230.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 225.9 / H to screen 648.3 / W, screen 230.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 250.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 230.8 / H to screen 669.7 / W, screen 250.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 269.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 250.9 / H to screen 691.1 / W, screen 269.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 136.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 89.7 / H to screen 536.4 / W, screen 136.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 160.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 136.6 / H to screen 566.6 / W, screen 160.2 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 174.9 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 160.2 / H to screen 588.0 / W, screen 174.9 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_128-128_28x28" at screen 806.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 127.1 / H to screen 1094.0 / W, screen 127.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 856.0 / W, 127.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 155.0 / H to screen 1094.0 / W, screen 155.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 174.8 / H to screen 1094.0 / W, screen 174.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 190.1 / H to screen 1094.0 / W, screen 190.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 856.0 / W, 190.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 202.6 / H to screen 1094.0 / W, screen 202.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 213.2 / H to screen 1094.0 / W, screen 213.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 222.4 / H to screen 1094.0 / W, screen 222.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 230.5 / H to screen 1094.0 / W, screen 230.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 237.7 / H to screen 1094.0 / W, screen 237.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 856.0 / W, 237.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 285.3 / H to screen 1094.0 / W, screen 285.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 856.0 / W, 285.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 874.9 / W, screen 80.0 / H to screen 874.9 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 874.9 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 926.4 / W, screen 80.0 / H to screen 926.4 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 926.4 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 956.6 / W, screen 80.0 / H to screen 956.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 956.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 978.0 / W, screen 80.0 / H to screen 978.0 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 978.0 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1008.2 / W, screen 80.0 / H to screen 1008.2 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1008.2 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1029.6 / W, screen 80.0 / H to screen 1029.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1029.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1038.3 / W, screen 80.0 / H to screen 1038.3 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1059.7 / W, screen 80.0 / H to screen 1059.7 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1059.7 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1081.1 / W, screen 80.0 / H to screen 1081.1 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1081.1 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 978.0 / W, 48.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 80.0 / H to screen 1094.0 / W, screen 80.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 80.0 / H to screen 862.0 / W, screen 294.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 862.0 / W, screen 284.3 / H to screen 1094.0 / W, screen 284.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 862.0 / W, screen 189.7 / H to screen 1094.0 / W, screen 189.7 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 190.7 / H to screen 1094.0 / W, screen 190.7 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 190.9 / H to screen 1094.0 / W, screen 190.9 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.97 ms" at screen 1099.0 / W, 284.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 506 us" at screen 1099.0 / W, 204.4 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 505 us" at screen 1099.0 / W, 190.4 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 497 us" at screen 1099.0 / W, 176.4 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 992.1 / W, screen 80.0 / H to screen 992.1 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.8" at screen 996.1 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 192.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 194.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 193.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 192.7 / H to screen 926.4 / W, screen 193.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 197.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 193.1 / H to screen 956.6 / W, screen 197.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 224.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 221.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 197.4 / H to screen 978.0 / W, screen 221.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 197.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 221.5 / H to screen 1008.2 / W, screen 197.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 198.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 197.8 / H to screen 1029.6 / W, screen 198.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 197.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 198.4 / H to screen 1038.3 / W, screen 197.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 199.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 197.9 / H to screen 1059.7 / W, screen 199.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 199.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 199.4 / H to screen 1081.1 / W, screen 199.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 137.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 134.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 89.7 / H to screen 926.4 / W, screen 134.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 161.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 134.6 / H to screen 956.6 / W, screen 161.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 182.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 177.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 161.7 / H to screen 978.0 / W, screen 177.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 204.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 177.5 / H to screen 1008.2 / W, screen 204.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 223.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 204.1 / H to screen 1029.6 / W, screen 223.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 232.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 223.5 / H to screen 1038.3 / W, screen 232.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 250.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 232.2 / H to screen 1059.7 / W, screen 250.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 268.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 250.9 / H to screen 1081.1 / W, screen 268.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 90.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 134.3 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 90.1 / H to screen 926.4 / W, screen 134.3 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 159.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 134.3 / H to screen 956.6 / W, screen 159.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 177.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 159.8 / H to screen 978.0 / W, screen 177.1 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_256-256_14x14" at screen 1196.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 82.5 / H to screen 1484.0 / W, screen 82.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 89.4 / H to screen 1484.0 / W, screen 89.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 89.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 134.8 / H to screen 1484.0 / W, screen 134.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 134.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 161.4 / H to screen 1484.0 / W, screen 161.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 180.2 / H to screen 1484.0 / W, screen 180.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 194.8 / H to screen 1484.0 / W, screen 194.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 194.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 206.8 / H to screen 1484.0 / W, screen 206.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 216.9 / H to screen 1484.0 / W, screen 216.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 225.7 / H to screen 1484.0 / W, screen 225.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 233.4 / H to screen 1484.0 / W, screen 233.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 240.3 / H to screen 1484.0 / W, screen 240.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 240.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 285.7 / H to screen 1484.0 / W, screen 285.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 1246.0 / W, 285.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1264.9 / W, screen 80.0 / H to screen 1264.9 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "1" at screen 1264.9 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1316.4 / W, screen 80.0 / H to screen 1316.4 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "2" at screen 1316.4 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1346.6 / W, screen 80.0 / H to screen 1346.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "3" at screen 1346.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1368.0 / W, screen 80.0 / H to screen 1368.0 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "4" at screen 1368.0 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1398.2 / W, screen 80.0 / H to screen 1398.2 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "6" at screen 1398.2 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1419.6 / W, screen 80.0 / H to screen 1419.6 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "8" at screen 1419.6 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1428.3 / W, screen 80.0 / H to screen 1428.3 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1449.7 / W, screen 80.0 / H to screen 1449.7 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "12" at screen 1449.7 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1471.1 / W, screen 80.0 / H to screen 1471.1 / W, screen 76.0 / H nohead lw 1.0 lc rgb '#57606a'
set label "16" at screen 1471.1 / W, 66.0 / H center font ',11' textcolor rgb '#57606a' front
set label "weight bits x activation bits" at screen 1368.0 / W, 48.0 / H center font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 80.0 / H to screen 1484.0 / W, screen 80.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 80.0 / H to screen 1252.0 / W, screen 294.0 / H nohead lw 1.0 lc rgb '#57606a'
set arrow from screen 1252.0 / W, screen 284.3 / H to screen 1484.0 / W, screen 284.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 1252.0 / W, screen 191.8 / H to screen 1484.0 / W, screen 191.8 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 193.1 / H to screen 1484.0 / W, screen 193.1 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 192.2 / H to screen 1484.0 / W, screen 192.2 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.96 ms" at screen 1489.0 / W, 284.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 487 us" at screen 1489.0 / W, 206.4 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 481 us" at screen 1489.0 / W, 192.4 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 477 us" at screen 1489.0 / W, 178.4 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1384.5 / W, screen 80.0 / H to screen 1384.5 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "5.0" at screen 1388.5 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 193.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 194.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 195.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 193.2 / H to screen 1316.4 / W, screen 194.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 194.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 194.0 / H to screen 1346.6 / W, screen 194.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 237.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 221.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 194.8 / H to screen 1368.0 / W, screen 221.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 195.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 221.6 / H to screen 1398.2 / W, screen 195.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 196.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 195.5 / H to screen 1419.6 / W, screen 196.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 195.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 196.1 / H to screen 1428.3 / W, screen 195.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 196.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 195.1 / H to screen 1449.7 / W, screen 196.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 196.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 196.6 / H to screen 1471.1 / W, screen 196.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 134.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 132.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 89.7 / H to screen 1316.4 / W, screen 132.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 160.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 132.4 / H to screen 1346.6 / W, screen 160.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 179.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 177.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 160.5 / H to screen 1368.0 / W, screen 177.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 203.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 177.2 / H to screen 1398.2 / W, screen 203.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 223.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 203.8 / H to screen 1419.6 / W, screen 223.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 228.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 223.6 / H to screen 1428.3 / W, screen 228.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 247.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 228.8 / H to screen 1449.7 / W, screen 247.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 266.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 247.6 / H to screen 1471.1 / W, screen 266.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 91.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 136.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 91.1 / H to screen 1316.4 / W, screen 136.5 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 161.9 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 136.5 / H to screen 1346.6 / W, screen 161.9 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 184.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 161.9 / H to screen 1368.0 / W, screen 184.1 / H nohead lw 1.0 lc rgb '#009e73'
set xrange [0:1]
set yrange [0:1]
unset xtics
unset ytics
unset border
set terminal svg size 1600,1040 noenhanced font 'DejaVu Sans,Verdana,sans-serif,15' background rgb 'white'
set output 'crossover.svg'
plot NaN notitle
set terminal pngcairo size 1600,1040 noenhanced font 'DejaVu Sans,15' fontscale 0.75
set output 'crossover.png'
plot NaN notitle
unset output
