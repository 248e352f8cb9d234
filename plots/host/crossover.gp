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
set label "AMD EPYC, 3.67 GHz, 2026-11-21, time of one call; lower is faster" at screen 24.0 / W, 988.0 / H left font ',14' textcolor rgb '#57606a' front
set object circle at screen 82.0 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#d55e00' fs solid noborder front
set label "bit-serial, unipolar activations" at screen 94.0 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 367.6 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#009e73' fs solid noborder front
set label "bit-serial, bipolar activations" at screen 379.6 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set object circle at screen 645.4 / W, screen 956.0 / H size screen 5.00 / W fc rgb '#cc79a7' fs solid noborder front
set label "the same numbers in packed lanes" at screen 657.4 / W, 956.0 / H left font ',13' textcolor rgb '#1b1f24' front
set label "level lines: kernels that multiply. Dashed: the cross-over" at screen 931.0 / W, 956.0 / H left font ',13' textcolor rgb '#57606a' front
set label "matmul_1x4096x4096" at screen 26.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 688.2 / H to screen 314.0 / W, screen 688.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 701.0 / H to screen 314.0 / W, screen 701.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 711.0 / H to screen 314.0 / W, screen 711.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 711.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 719.1 / H to screen 314.0 / W, screen 719.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 726.0 / H to screen 314.0 / W, screen 726.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 731.9 / H to screen 314.0 / W, screen 731.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 737.2 / H to screen 314.0 / W, screen 737.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 741.9 / H to screen 314.0 / W, screen 741.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 741.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 772.8 / H to screen 314.0 / W, screen 772.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 772.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 790.8 / H to screen 314.0 / W, screen 790.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 803.7 / H to screen 314.0 / W, screen 803.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 813.6 / H to screen 314.0 / W, screen 813.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 813.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 821.7 / H to screen 314.0 / W, screen 821.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 828.6 / H to screen 314.0 / W, screen 828.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 834.5 / H to screen 314.0 / W, screen 834.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 839.8 / H to screen 314.0 / W, screen 839.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 844.5 / H to screen 314.0 / W, screen 844.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 76.0 / W, 844.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 875.4 / H to screen 314.0 / W, screen 875.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 76.0 / W, 875.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 893.5 / H to screen 314.0 / W, screen 893.5 / H nohead lw 0.4 lc rgb '#eaeef2'
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
set arrow from screen 82.0 / W, screen 778.1 / H to screen 314.0 / W, screen 778.1 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 744.7 / H to screen 314.0 / W, screen 744.7 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 736.9 / H to screen 314.0 / W, screen 736.9 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 2.44 ms" at screen 319.0 / W, 884.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "int8 225 us" at screen 319.0 / W, 778.1 / H left font ',11' textcolor rgb '#0072b2' front
set label "w4a8 107 us" at screen 319.0 / W, 747.8 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 89.5 us" at screen 319.0 / W, 733.8 / H left font ',11' textcolor rgb '#b8860b' front
set arrow from screen 205.2 / W, screen 680.0 / H to screen 205.2 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.4" at screen 209.2 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 757.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 757.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 753.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 757.2 / H to screen 146.4 / W, screen 753.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 758.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 753.9 / H to screen 176.6 / W, screen 758.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 770.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 773.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 758.0 / H to screen 198.0 / W, screen 770.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 755.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 770.8 / H to screen 228.2 / W, screen 755.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 759.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 755.0 / H to screen 249.6 / W, screen 759.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 755.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 759.1 / H to screen 258.3 / W, screen 755.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 758.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 755.6 / H to screen 279.7 / W, screen 758.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 756.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 758.4 / H to screen 301.1 / W, screen 756.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 709.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 720.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 689.7 / H to screen 146.4 / W, screen 709.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 721.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 709.4 / H to screen 176.6 / W, screen 721.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 734.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 750.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 721.6 / H to screen 198.0 / W, screen 734.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 756.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 734.5 / H to screen 228.2 / W, screen 756.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 771.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 756.5 / H to screen 249.6 / W, screen 771.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 792.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 771.0 / H to screen 258.3 / W, screen 792.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 805.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 792.2 / H to screen 279.7 / W, screen 805.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 800.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 805.4 / H to screen 301.1 / W, screen 800.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 691.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 707.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 691.0 / H to screen 146.4 / W, screen 707.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 722.9 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 707.6 / H to screen 176.6 / W, screen 722.9 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 741.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 722.9 / H to screen 198.0 / W, screen 741.0 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_128x4096x4096" at screen 416.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 695.1 / H to screen 704.0 / W, screen 695.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 466.0 / W, 695.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 720.2 / H to screen 704.0 / W, screen 720.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 738.1 / H to screen 704.0 / W, screen 738.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 751.9 / H to screen 704.0 / W, screen 751.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "5.00 ms" at screen 466.0 / W, 751.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 763.3 / H to screen 704.0 / W, screen 763.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 772.8 / H to screen 704.0 / W, screen 772.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 781.1 / H to screen 704.0 / W, screen 781.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 788.4 / H to screen 704.0 / W, screen 788.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 795.0 / H to screen 704.0 / W, screen 795.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10.0 ms" at screen 466.0 / W, 795.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 838.0 / H to screen 704.0 / W, screen 838.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 ms" at screen 466.0 / W, 838.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 863.2 / H to screen 704.0 / W, screen 863.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 881.1 / H to screen 704.0 / W, screen 881.1 / H nohead lw 0.4 lc rgb '#eaeef2'
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
set arrow from screen 472.0 / W, screen 880.2 / H to screen 704.0 / W, screen 880.2 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 795.6 / H to screen 704.0 / W, screen 795.6 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 797.0 / H to screen 704.0 / W, screen 797.0 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 793.5 / H to screen 704.0 / W, screen 793.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 39.4 ms" at screen 709.0 / W, 880.2 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 10.3 ms" at screen 709.0 / W, 809.4 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 10.1 ms" at screen 709.0 / W, 795.4 / H left font ',11' textcolor rgb '#0072b2' front
set label "w2a8 9.77 ms" at screen 709.0 / W, 781.4 / H left font ',11' textcolor rgb '#b8860b' front
set arrow from screen 607.5 / W, screen 680.0 / H to screen 607.5 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "5.2" at screen 611.5 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 794.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 794.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 795.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 794.9 / H to screen 536.4 / W, screen 794.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 795.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 794.1 / H to screen 566.6 / W, screen 795.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 828.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 826.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 795.4 / H to screen 588.0 / W, screen 826.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 796.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 826.3 / H to screen 618.2 / W, screen 796.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 800.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 796.7 / H to screen 639.6 / W, screen 800.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 796.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 800.1 / H to screen 648.3 / W, screen 796.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 798.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 796.6 / H to screen 669.7 / W, screen 798.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 800.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 798.4 / H to screen 691.1 / W, screen 800.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 737.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 735.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 689.7 / H to screen 536.4 / W, screen 735.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 765.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 735.8 / H to screen 566.6 / W, screen 765.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 784.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 788.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 765.2 / H to screen 588.0 / W, screen 784.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 804.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 784.7 / H to screen 618.2 / W, screen 804.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 823.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 804.4 / H to screen 639.6 / W, screen 823.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 826.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 823.3 / H to screen 648.3 / W, screen 826.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 847.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 826.3 / H to screen 669.7 / W, screen 847.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 861.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 847.3 / H to screen 691.1 / W, screen 861.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 692.9 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 736.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 692.9 / H to screen 536.4 / W, screen 736.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 761.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 736.7 / H to screen 566.6 / W, screen 761.2 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 779.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 761.2 / H to screen 588.0 / W, screen 779.7 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x256x256" at screen 806.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 697.2 / H to screen 1094.0 / W, screen 697.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 us" at screen 856.0 / W, 697.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 723.4 / H to screen 1094.0 / W, screen 723.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 741.9 / H to screen 1094.0 / W, screen 741.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 756.3 / H to screen 1094.0 / W, screen 756.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 856.0 / W, 756.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 768.1 / H to screen 1094.0 / W, screen 768.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 778.0 / H to screen 1094.0 / W, screen 778.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 786.7 / H to screen 1094.0 / W, screen 786.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 794.3 / H to screen 1094.0 / W, screen 794.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 801.1 / H to screen 1094.0 / W, screen 801.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 856.0 / W, 801.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 845.8 / H to screen 1094.0 / W, screen 845.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 856.0 / W, 845.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 871.9 / H to screen 1094.0 / W, screen 871.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 890.5 / H to screen 1094.0 / W, screen 890.5 / H nohead lw 0.4 lc rgb '#eaeef2'
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
set arrow from screen 862.0 / W, screen 878.3 / H to screen 1094.0 / W, screen 878.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 862.0 / W, screen 782.8 / H to screen 1094.0 / W, screen 782.8 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 785.6 / H to screen 1094.0 / W, screen 785.6 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 790.3 / H to screen 1094.0 / W, screen 790.3 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 331 us" at screen 1099.0 / W, 878.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 84.7 us" at screen 1099.0 / W, 800.2 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 78.7 us" at screen 1099.0 / W, 786.2 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 75.4 us" at screen 1099.0 / W, 772.2 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 952.0 / W, screen 680.0 / H to screen 952.0 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "2.8" at screen 956.0 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 802.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 803.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 799.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 802.1 / H to screen 926.4 / W, screen 799.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 827.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 799.2 / H to screen 956.6 / W, screen 827.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 851.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 834.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 827.4 / H to screen 978.0 / W, screen 834.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 822.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 834.3 / H to screen 1008.2 / W, screen 822.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 827.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 822.9 / H to screen 1029.6 / W, screen 827.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 819.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 827.9 / H to screen 1038.3 / W, screen 819.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 829.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 819.2 / H to screen 1059.7 / W, screen 829.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 822.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 829.4 / H to screen 1081.1 / W, screen 822.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 699.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 768.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 733.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 699.4 / H to screen 926.4 / W, screen 733.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 791.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 733.1 / H to screen 956.6 / W, screen 791.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 818.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 796.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 791.8 / H to screen 978.0 / W, screen 796.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 832.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 796.5 / H to screen 1008.2 / W, screen 832.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 836.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 832.2 / H to screen 1029.6 / W, screen 836.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 837.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 836.9 / H to screen 1038.3 / W, screen 837.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 855.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 837.2 / H to screen 1059.7 / W, screen 855.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 868.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 855.6 / H to screen 1081.1 / W, screen 868.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 767.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 689.7 / H to screen 926.4 / W, screen 767.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 792.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 767.0 / H to screen 956.6 / W, screen 792.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 788.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 792.7 / H to screen 978.0 / W, screen 788.6 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x256x1024" at screen 1196.0 / W, 914.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 680.2 / H to screen 1484.0 / W, screen 680.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 1246.0 / W, 680.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 691.8 / H to screen 1484.0 / W, screen 691.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 701.6 / H to screen 1484.0 / W, screen 701.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 710.1 / H to screen 1484.0 / W, screen 710.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 717.7 / H to screen 1484.0 / W, screen 717.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 724.4 / H to screen 1484.0 / W, screen 724.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 724.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 768.6 / H to screen 1484.0 / W, screen 768.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 768.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 794.5 / H to screen 1484.0 / W, screen 794.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 812.8 / H to screen 1484.0 / W, screen 812.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 827.1 / H to screen 1484.0 / W, screen 827.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 827.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 838.7 / H to screen 1484.0 / W, screen 838.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 848.5 / H to screen 1484.0 / W, screen 848.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 857.0 / H to screen 1484.0 / W, screen 857.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 864.6 / H to screen 1484.0 / W, screen 864.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 871.3 / H to screen 1484.0 / W, screen 871.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 871.3 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 1252.0 / W, screen 882.3 / H to screen 1484.0 / W, screen 882.3 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 1252.0 / W, screen 792.4 / H to screen 1484.0 / W, screen 792.4 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 801.0 / H to screen 1484.0 / W, screen 801.0 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 795.2 / H to screen 1484.0 / W, screen 795.2 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.19 ms" at screen 1489.0 / W, 882.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 332 us" at screen 1489.0 / W, 810.2 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 303 us" at screen 1489.0 / W, 796.2 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 290 us" at screen 1489.0 / W, 782.2 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1376.1 / W, screen 680.0 / H to screen 1376.1 / W, screen 894.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.5" at screen 1380.1 / W, 690.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 802.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 804.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 799.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 802.6 / H to screen 1316.4 / W, screen 799.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 815.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 799.6 / H to screen 1346.6 / W, screen 815.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 843.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 824.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 815.5 / H to screen 1368.0 / W, screen 824.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 808.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 824.6 / H to screen 1398.2 / W, screen 808.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 817.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 808.3 / H to screen 1419.6 / W, screen 817.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 807.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 817.6 / H to screen 1428.3 / W, screen 807.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 822.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 807.5 / H to screen 1449.7 / W, screen 822.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 812.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 822.8 / H to screen 1471.1 / W, screen 812.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 695.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 756.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 735.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 695.7 / H to screen 1316.4 / W, screen 735.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 778.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 735.3 / H to screen 1346.6 / W, screen 778.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 795.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 794.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 778.4 / H to screen 1368.0 / W, screen 794.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 813.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 794.5 / H to screen 1398.2 / W, screen 813.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 832.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 813.5 / H to screen 1419.6 / W, screen 832.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 839.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 832.8 / H to screen 1428.3 / W, screen 839.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 852.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 839.0 / H to screen 1449.7 / W, screen 852.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 872.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 852.3 / H to screen 1471.1 / W, screen 872.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 689.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 742.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 689.7 / H to screen 1316.4 / W, screen 742.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 770.4 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 742.6 / H to screen 1346.6 / W, screen 770.4 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 784.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 770.4 / H to screen 1368.0 / W, screen 784.7 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x512x256" at screen 26.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 398.3 / H to screen 314.0 / W, screen 398.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 413.0 / H to screen 314.0 / W, screen 413.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 413.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 425.1 / H to screen 314.0 / W, screen 425.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 435.2 / H to screen 314.0 / W, screen 435.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 444.1 / H to screen 314.0 / W, screen 444.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 451.9 / H to screen 314.0 / W, screen 451.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 458.8 / H to screen 314.0 / W, screen 458.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 458.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 504.6 / H to screen 314.0 / W, screen 504.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 504.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 531.4 / H to screen 314.0 / W, screen 531.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 550.4 / H to screen 314.0 / W, screen 550.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 565.2 / H to screen 314.0 / W, screen 565.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 565.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 577.2 / H to screen 314.0 / W, screen 577.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 587.4 / H to screen 314.0 / W, screen 587.4 / H nohead lw 0.4 lc rgb '#eaeef2'
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
set arrow from screen 82.0 / W, screen 576.8 / H to screen 314.0 / W, screen 576.8 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 82.0 / W, screen 485.2 / H to screen 314.0 / W, screen 485.2 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 489.0 / H to screen 314.0 / W, screen 489.0 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 492.0 / H to screen 314.0 / W, screen 492.0 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 596 us" at screen 319.0 / W, 576.8 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 165 us" at screen 319.0 / W, 502.7 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 158 us" at screen 319.0 / W, 488.7 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 149 us" at screen 319.0 / W, 474.7 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 176.4 / W, screen 380.0 / H to screen 176.4 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "3.0" at screen 180.4 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 498.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 506.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 509.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 498.3 / H to screen 146.4 / W, screen 506.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 511.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 506.3 / H to screen 176.6 / W, screen 511.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 549.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 528.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 511.4 / H to screen 198.0 / W, screen 528.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 510.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 528.5 / H to screen 228.2 / W, screen 510.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 524.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 510.9 / H to screen 249.6 / W, screen 524.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 510.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 524.5 / H to screen 258.3 / W, screen 510.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 524.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 510.7 / H to screen 279.7 / W, screen 524.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 524.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 524.7 / H to screen 301.1 / W, screen 524.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 392.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 464.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 430.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 392.7 / H to screen 146.4 / W, screen 430.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 491.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 430.4 / H to screen 176.6 / W, screen 491.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 515.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 493.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 491.9 / H to screen 198.0 / W, screen 493.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 516.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 493.3 / H to screen 228.2 / W, screen 516.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 543.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 516.7 / H to screen 249.6 / W, screen 543.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 539.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 543.0 / H to screen 258.3 / W, screen 539.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 558.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 539.5 / H to screen 279.7 / W, screen 558.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 572.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 558.9 / H to screen 301.1 / W, screen 572.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 461.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 389.7 / H to screen 146.4 / W, screen 461.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 485.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 461.7 / H to screen 176.6 / W, screen 485.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 490.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 485.6 / H to screen 198.0 / W, screen 490.0 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_250x1024x256" at screen 416.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 387.6 / H to screen 704.0 / W, screen 387.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 396.1 / H to screen 704.0 / W, screen 396.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 403.6 / H to screen 704.0 / W, screen 403.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 410.3 / H to screen 704.0 / W, screen 410.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 466.0 / W, 410.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 454.4 / H to screen 704.0 / W, screen 454.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 466.0 / W, 454.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 480.2 / H to screen 704.0 / W, screen 480.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 498.5 / H to screen 704.0 / W, screen 498.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 512.7 / H to screen 704.0 / W, screen 512.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 466.0 / W, 512.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 524.3 / H to screen 704.0 / W, screen 524.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 534.1 / H to screen 704.0 / W, screen 534.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 542.6 / H to screen 704.0 / W, screen 542.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 550.1 / H to screen 704.0 / W, screen 550.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 556.8 / H to screen 704.0 / W, screen 556.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 466.0 / W, 556.8 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 472.0 / W, screen 571.0 / H to screen 704.0 / W, screen 571.0 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 484.7 / H to screen 704.0 / W, screen 484.7 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 483.1 / H to screen 704.0 / W, screen 483.1 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 491.8 / H to screen 704.0 / W, screen 491.8 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.25 ms" at screen 709.0 / W, 571.0 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 360 us" at screen 709.0 / W, 500.5 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 322 us" at screen 709.0 / W, 486.5 / H left font ',11' textcolor rgb '#0072b2' front
set label "w4a8 314 us" at screen 709.0 / W, 472.5 / H left font ',11' textcolor rgb '#e69f00' front
set arrow from screen 566.2 / W, screen 380.0 / H to screen 566.2 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "3.0" at screen 570.2 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 498.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 508.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 494.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 498.3 / H to screen 536.4 / W, screen 494.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 509.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 494.9 / H to screen 566.6 / W, screen 509.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 572.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 547.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 509.9 / H to screen 588.0 / W, screen 547.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 517.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 547.7 / H to screen 618.2 / W, screen 517.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 537.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 517.7 / H to screen 639.6 / W, screen 537.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 512.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 537.3 / H to screen 648.3 / W, screen 512.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 548.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 512.6 / H to screen 669.7 / W, screen 548.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 537.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 548.0 / H to screen 691.1 / W, screen 537.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 399.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 472.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 426.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 399.5 / H to screen 536.4 / W, screen 426.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 501.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 426.1 / H to screen 566.6 / W, screen 501.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 532.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 491.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 501.2 / H to screen 588.0 / W, screen 491.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 514.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 491.9 / H to screen 618.2 / W, screen 514.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 551.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 514.0 / H to screen 639.6 / W, screen 551.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 534.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 551.2 / H to screen 648.3 / W, screen 534.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 561.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 534.3 / H to screen 669.7 / W, screen 561.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 577.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 561.8 / H to screen 691.1 / W, screen 577.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 456.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 389.7 / H to screen 536.4 / W, screen 456.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 483.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 456.6 / H to screen 566.6 / W, screen 483.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 484.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 483.8 / H to screen 588.0 / W, screen 484.0 / H nohead lw 1.0 lc rgb '#009e73'
set label "matmul_1024x1024x1024" at screen 806.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 385.4 / H to screen 1094.0 / W, screen 385.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 392.2 / H to screen 1094.0 / W, screen 392.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 856.0 / W, 392.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 436.7 / H to screen 1094.0 / W, screen 436.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 856.0 / W, 436.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 462.7 / H to screen 1094.0 / W, screen 462.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 481.1 / H to screen 1094.0 / W, screen 481.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 495.4 / H to screen 1094.0 / W, screen 495.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "5.00 ms" at screen 856.0 / W, 495.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 507.1 / H to screen 1094.0 / W, screen 507.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 517.0 / H to screen 1094.0 / W, screen 517.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 525.6 / H to screen 1094.0 / W, screen 525.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 533.1 / H to screen 1094.0 / W, screen 533.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 539.9 / H to screen 1094.0 / W, screen 539.9 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "10.0 ms" at screen 856.0 / W, 539.9 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 584.3 / H to screen 1094.0 / W, screen 584.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "20.0 ms" at screen 856.0 / W, 584.3 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 862.0 / W, screen 581.6 / H to screen 1094.0 / W, screen 581.6 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 862.0 / W, screen 493.9 / H to screen 1094.0 / W, screen 493.9 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 500.6 / H to screen 1094.0 / W, screen 500.6 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 494.6 / H to screen 1094.0 / W, screen 494.6 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 19.2 ms" at screen 1099.0 / W, 581.6 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 5.42 ms" at screen 1099.0 / W, 510.3 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 4.94 ms" at screen 1099.0 / W, 496.3 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 4.88 ms" at screen 1099.0 / W, 482.3 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 991.8 / W, screen 380.0 / H to screen 991.8 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.8" at screen 995.8 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 497.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 502.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 497.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 497.7 / H to screen 926.4 / W, screen 497.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 506.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 497.8 / H to screen 956.6 / W, screen 506.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 548.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 521.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 506.3 / H to screen 978.0 / W, screen 521.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 508.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 521.2 / H to screen 1008.2 / W, screen 508.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 514.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 508.8 / H to screen 1029.6 / W, screen 514.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 505.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 514.4 / H to screen 1038.3 / W, screen 505.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 513.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 505.0 / H to screen 1059.7 / W, screen 513.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 515.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 513.5 / H to screen 1081.1 / W, screen 515.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 391.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 445.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 432.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 391.4 / H to screen 926.4 / W, screen 432.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 480.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 432.0 / H to screen 956.6 / W, screen 480.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 500.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 481.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 480.1 / H to screen 978.0 / W, screen 481.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 508.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 481.6 / H to screen 1008.2 / W, screen 508.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 533.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 508.3 / H to screen 1029.6 / W, screen 533.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 532.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 533.7 / H to screen 1038.3 / W, screen 532.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 558.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 532.0 / H to screen 1059.7 / W, screen 558.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 572.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 558.0 / H to screen 1081.1 / W, screen 572.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 447.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 389.7 / H to screen 926.4 / W, screen 447.8 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 469.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 447.8 / H to screen 956.6 / W, screen 469.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 485.8 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 469.0 / H to screen 978.0 / W, screen 485.8 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_1x1s1p0_256-64_56x56" at screen 1196.0 / W, 614.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 387.9 / H to screen 1484.0 / W, screen 387.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 397.6 / H to screen 1484.0 / W, screen 397.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 406.1 / H to screen 1484.0 / W, screen 406.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 413.6 / H to screen 1484.0 / W, screen 413.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 420.3 / H to screen 1484.0 / W, screen 420.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 420.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 464.2 / H to screen 1484.0 / W, screen 464.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 464.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 490.0 / H to screen 1484.0 / W, screen 490.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 508.2 / H to screen 1484.0 / W, screen 508.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 522.4 / H to screen 1484.0 / W, screen 522.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 522.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 533.9 / H to screen 1484.0 / W, screen 533.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 543.7 / H to screen 1484.0 / W, screen 543.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 552.2 / H to screen 1484.0 / W, screen 552.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 559.6 / H to screen 1484.0 / W, screen 559.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 566.3 / H to screen 1484.0 / W, screen 566.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 566.3 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 1252.0 / W, screen 573.9 / H to screen 1484.0 / W, screen 573.9 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 1252.0 / W, screen 475.1 / H to screen 1484.0 / W, screen 475.1 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 485.7 / H to screen 1484.0 / W, screen 485.7 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 480.8 / H to screen 1484.0 / W, screen 480.8 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.13 ms" at screen 1489.0 / W, 573.9 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 280 us" at screen 1489.0 / W, 494.5 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 260 us" at screen 1489.0 / W, 480.5 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 237 us" at screen 1489.0 / W, 466.5 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1340.7 / W, screen 380.0 / H to screen 1340.7 / W, screen 594.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "2.8" at screen 1344.7 / W, 390.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 501.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 510.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 499.9 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 501.5 / H to screen 1316.4 / W, screen 499.9 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 527.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 499.9 / H to screen 1346.6 / W, screen 527.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 577.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 530.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 527.7 / H to screen 1368.0 / W, screen 530.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 519.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 530.6 / H to screen 1398.2 / W, screen 519.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 533.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 519.5 / H to screen 1419.6 / W, screen 533.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 526.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 533.8 / H to screen 1428.3 / W, screen 526.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 539.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 526.6 / H to screen 1449.7 / W, screen 539.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 543.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 539.6 / H to screen 1471.1 / W, screen 543.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 413.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 481.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 442.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 413.0 / H to screen 1316.4 / W, screen 442.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 518.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 442.3 / H to screen 1346.6 / W, screen 518.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 520.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 495.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 518.1 / H to screen 1368.0 / W, screen 495.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 522.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 495.5 / H to screen 1398.2 / W, screen 522.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 554.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 522.3 / H to screen 1419.6 / W, screen 554.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 539.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 554.5 / H to screen 1428.3 / W, screen 539.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 560.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 539.5 / H to screen 1449.7 / W, screen 560.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 577.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 560.3 / H to screen 1471.1 / W, screen 577.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 389.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 459.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 389.7 / H to screen 1316.4 / W, screen 459.6 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 483.0 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 459.6 / H to screen 1346.6 / W, screen 483.0 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 485.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 483.0 / H to screen 1368.0 / W, screen 485.6 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_1x1s1p0_512-512_14x14" at screen 26.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 82.0 / W, screen 91.8 / H to screen 314.0 / W, screen 91.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "50.0 us" at screen 76.0 / W, 91.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 103.8 / H to screen 314.0 / W, screen 103.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 113.9 / H to screen 314.0 / W, screen 113.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 122.6 / H to screen 314.0 / W, screen 122.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 130.4 / H to screen 314.0 / W, screen 130.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 137.3 / H to screen 314.0 / W, screen 137.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 76.0 / W, 137.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 182.7 / H to screen 314.0 / W, screen 182.7 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 76.0 / W, 182.7 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 209.3 / H to screen 314.0 / W, screen 209.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 228.1 / H to screen 314.0 / W, screen 228.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 242.8 / H to screen 314.0 / W, screen 242.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 76.0 / W, 242.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 82.0 / W, screen 254.7 / H to screen 314.0 / W, screen 254.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 264.8 / H to screen 314.0 / W, screen 264.8 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 273.6 / H to screen 314.0 / W, screen 273.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 281.3 / H to screen 314.0 / W, screen 281.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 82.0 / W, screen 288.2 / H to screen 314.0 / W, screen 288.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 76.0 / W, 288.2 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 82.0 / W, screen 281.2 / H to screen 314.0 / W, screen 281.2 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 82.0 / W, screen 191.4 / H to screen 314.0 / W, screen 191.4 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 82.0 / W, screen 192.3 / H to screen 314.0 / W, screen 192.3 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 82.0 / W, screen 200.3 / H to screen 314.0 / W, screen 200.3 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 898 us" at screen 319.0 / W, 281.2 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 262 us" at screen 319.0 / W, 208.6 / H left font ',11' textcolor rgb '#b8860b' front
set label "w4a8 231 us" at screen 319.0 / W, 194.7 / H left font ',11' textcolor rgb '#e69f00' front
set label "int8 228 us" at screen 319.0 / W, 180.7 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 204.3 / W, screen 80.0 / H to screen 204.3 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.4" at screen 208.3 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 94.9 / W, screen 200.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 203.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 146.4 / W, screen 204.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 94.9 / W, screen 200.5 / H to screen 146.4 / W, screen 203.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 176.6 / W, screen 208.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 146.4 / W, screen 203.6 / H to screen 176.6 / W, screen 208.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 198.0 / W, screen 239.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 198.0 / W, screen 225.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 176.6 / W, screen 208.8 / H to screen 198.0 / W, screen 225.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 228.2 / W, screen 207.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 198.0 / W, screen 225.2 / H to screen 228.2 / W, screen 207.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 249.6 / W, screen 216.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 228.2 / W, screen 207.6 / H to screen 249.6 / W, screen 216.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 258.3 / W, screen 210.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 249.6 / W, screen 216.6 / H to screen 258.3 / W, screen 210.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 279.7 / W, screen 218.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 258.3 / W, screen 210.6 / H to screen 279.7 / W, screen 218.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 301.1 / W, screen 218.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 279.7 / W, screen 218.1 / H to screen 301.1 / W, screen 218.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 94.9 / W, screen 94.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 156.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 146.4 / W, screen 134.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 94.9 / W, screen 94.7 / H to screen 146.4 / W, screen 134.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 176.6 / W, screen 182.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 146.4 / W, screen 134.1 / H to screen 176.6 / W, screen 182.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 198.0 / W, screen 210.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 198.0 / W, screen 190.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 176.6 / W, screen 182.6 / H to screen 198.0 / W, screen 190.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 228.2 / W, screen 213.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 198.0 / W, screen 190.0 / H to screen 228.2 / W, screen 213.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 249.6 / W, screen 235.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 228.2 / W, screen 213.5 / H to screen 249.6 / W, screen 235.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 258.3 / W, screen 241.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 249.6 / W, screen 235.5 / H to screen 258.3 / W, screen 241.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 279.7 / W, screen 257.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 258.3 / W, screen 241.3 / H to screen 279.7 / W, screen 257.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 301.1 / W, screen 272.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 279.7 / W, screen 257.6 / H to screen 301.1 / W, screen 272.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 94.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 146.4 / W, screen 151.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 94.9 / W, screen 89.7 / H to screen 146.4 / W, screen 151.2 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 176.6 / W, screen 176.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 146.4 / W, screen 151.2 / H to screen 176.6 / W, screen 176.5 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 198.0 / W, screen 185.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 176.6 / W, screen 176.5 / H to screen 198.0 / W, screen 185.6 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_64-64_56x56" at screen 416.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 472.0 / W, screen 106.8 / H to screen 704.0 / W, screen 106.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 466.0 / W, 106.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 134.1 / H to screen 704.0 / W, screen 134.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 153.4 / H to screen 704.0 / W, screen 153.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 168.5 / H to screen 704.0 / W, screen 168.5 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 466.0 / W, 168.5 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 180.7 / H to screen 704.0 / W, screen 180.7 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 191.1 / H to screen 704.0 / W, screen 191.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 200.1 / H to screen 704.0 / W, screen 200.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 208.0 / H to screen 704.0 / W, screen 208.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 472.0 / W, screen 215.1 / H to screen 704.0 / W, screen 215.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 466.0 / W, 215.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 261.8 / H to screen 704.0 / W, screen 261.8 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 466.0 / W, 261.8 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 472.0 / W, screen 289.1 / H to screen 704.0 / W, screen 289.1 / H nohead lw 0.4 lc rgb '#eaeef2'
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
set arrow from screen 472.0 / W, screen 265.0 / H to screen 704.0 / W, screen 265.0 / H nohead lw 2.0 lc rgb '#8da0b3'
set arrow from screen 472.0 / W, screen 173.0 / H to screen 704.0 / W, screen 173.0 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 472.0 / W, screen 174.4 / H to screen 704.0 / W, screen 174.4 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 472.0 / W, screen 174.1 / H to screen 704.0 / W, screen 174.1 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 2.10 ms" at screen 709.0 / W, 265.0 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 546 us" at screen 709.0 / W, 187.8 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 544 us" at screen 709.0 / W, 173.8 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 535 us" at screen 709.0 / W, 159.8 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 590.7 / W, screen 80.0 / H to screen 590.7 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.1" at screen 594.7 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 484.9 / W, screen 189.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 193.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 536.4 / W, screen 190.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 484.9 / W, screen 189.7 / H to screen 536.4 / W, screen 190.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 566.6 / W, screen 194.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 536.4 / W, screen 190.1 / H to screen 566.6 / W, screen 194.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 588.0 / W, screen 224.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 588.0 / W, screen 213.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 566.6 / W, screen 194.1 / H to screen 588.0 / W, screen 213.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 618.2 / W, screen 191.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 588.0 / W, screen 213.2 / H to screen 618.2 / W, screen 191.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 639.6 / W, screen 198.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 618.2 / W, screen 191.0 / H to screen 639.6 / W, screen 198.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 648.3 / W, screen 191.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 639.6 / W, screen 198.6 / H to screen 648.3 / W, screen 191.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 669.7 / W, screen 197.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 648.3 / W, screen 191.0 / H to screen 669.7 / W, screen 197.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 691.1 / W, screen 210.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 669.7 / W, screen 197.1 / H to screen 691.1 / W, screen 210.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 484.9 / W, screen 105.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 147.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 536.4 / W, screen 124.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 484.9 / W, screen 105.5 / H to screen 536.4 / W, screen 124.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 566.6 / W, screen 164.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 536.4 / W, screen 124.5 / H to screen 566.6 / W, screen 164.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 588.0 / W, screen 194.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 588.0 / W, screen 185.3 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 566.6 / W, screen 164.8 / H to screen 588.0 / W, screen 185.3 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 618.2 / W, screen 207.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 588.0 / W, screen 185.3 / H to screen 618.2 / W, screen 207.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 639.6 / W, screen 217.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 618.2 / W, screen 207.2 / H to screen 639.6 / W, screen 217.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 648.3 / W, screen 219.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 639.6 / W, screen 217.6 / H to screen 648.3 / W, screen 219.1 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 669.7 / W, screen 239.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 648.3 / W, screen 219.1 / H to screen 669.7 / W, screen 239.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 691.1 / W, screen 257.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 669.7 / W, screen 239.5 / H to screen 691.1 / W, screen 257.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 484.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 536.4 / W, screen 137.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 484.9 / W, screen 89.7 / H to screen 536.4 / W, screen 137.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 566.6 / W, screen 160.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 536.4 / W, screen 137.7 / H to screen 566.6 / W, screen 160.2 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 588.0 / W, screen 169.6 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 566.6 / W, screen 160.2 / H to screen 588.0 / W, screen 169.6 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_128-128_28x28" at screen 806.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 862.0 / W, screen 80.3 / H to screen 1094.0 / W, screen 80.3 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 856.0 / W, 80.3 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 127.6 / H to screen 1094.0 / W, screen 127.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 856.0 / W, 127.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 155.2 / H to screen 1094.0 / W, screen 155.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 174.9 / H to screen 1094.0 / W, screen 174.9 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 190.1 / H to screen 1094.0 / W, screen 190.1 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 856.0 / W, 190.1 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 202.5 / H to screen 1094.0 / W, screen 202.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 213.0 / H to screen 1094.0 / W, screen 213.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 222.1 / H to screen 1094.0 / W, screen 222.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 230.2 / H to screen 1094.0 / W, screen 230.2 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 862.0 / W, screen 237.4 / H to screen 1094.0 / W, screen 237.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 856.0 / W, 237.4 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 862.0 / W, screen 284.6 / H to screen 1094.0 / W, screen 284.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 856.0 / W, 284.6 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 862.0 / W, screen 192.8 / H to screen 1094.0 / W, screen 192.8 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 862.0 / W, screen 190.7 / H to screen 1094.0 / W, screen 190.7 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 862.0 / W, screen 200.5 / H to screen 1094.0 / W, screen 200.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 1.99 ms" at screen 1099.0 / W, 284.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w2a8 582 us" at screen 1099.0 / W, 208.6 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 520 us" at screen 1099.0 / W, 194.6 / H left font ',11' textcolor rgb '#0072b2' front
set label "w4a8 504 us" at screen 1099.0 / W, 180.6 / H left font ',11' textcolor rgb '#e69f00' front
set arrow from screen 986.1 / W, screen 80.0 / H to screen 986.1 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.5" at screen 990.1 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 874.9 / W, screen 195.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 198.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 926.4 / W, screen 195.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 874.9 / W, screen 195.6 / H to screen 926.4 / W, screen 195.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 956.6 / W, screen 200.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 926.4 / W, screen 195.2 / H to screen 956.6 / W, screen 200.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 978.0 / W, screen 228.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 978.0 / W, screen 225.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 956.6 / W, screen 200.7 / H to screen 978.0 / W, screen 225.3 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1008.2 / W, screen 200.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 978.0 / W, screen 225.3 / H to screen 1008.2 / W, screen 200.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1029.6 / W, screen 211.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1008.2 / W, screen 200.1 / H to screen 1029.6 / W, screen 211.4 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1038.3 / W, screen 205.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1029.6 / W, screen 211.4 / H to screen 1038.3 / W, screen 205.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1059.7 / W, screen 206.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1038.3 / W, screen 205.6 / H to screen 1059.7 / W, screen 206.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1081.1 / W, screen 207.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1059.7 / W, screen 206.6 / H to screen 1081.1 / W, screen 207.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 874.9 / W, screen 90.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 143.1 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 926.4 / W, screen 131.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 874.9 / W, screen 90.4 / H to screen 926.4 / W, screen 131.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 956.6 / W, screen 168.5 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 926.4 / W, screen 131.8 / H to screen 956.6 / W, screen 168.5 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 978.0 / W, screen 197.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 978.0 / W, screen 181.6 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 956.6 / W, screen 168.5 / H to screen 978.0 / W, screen 181.6 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1008.2 / W, screen 215.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 978.0 / W, screen 181.6 / H to screen 1008.2 / W, screen 215.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1029.6 / W, screen 235.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1008.2 / W, screen 215.4 / H to screen 1029.6 / W, screen 235.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1038.3 / W, screen 232.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1029.6 / W, screen 235.0 / H to screen 1038.3 / W, screen 232.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1059.7 / W, screen 251.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1038.3 / W, screen 232.2 / H to screen 1059.7 / W, screen 251.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1081.1 / W, screen 276.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1059.7 / W, screen 251.7 / H to screen 1081.1 / W, screen 276.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 874.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 926.4 / W, screen 140.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 874.9 / W, screen 89.7 / H to screen 926.4 / W, screen 140.7 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 956.6 / W, screen 172.5 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 926.4 / W, screen 140.7 / H to screen 956.6 / W, screen 172.5 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 978.0 / W, screen 186.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 956.6 / W, screen 172.5 / H to screen 978.0 / W, screen 186.2 / H nohead lw 1.0 lc rgb '#009e73'
set label "conv2d_3x3s1p1_256-256_14x14" at screen 1196.0 / W, 314.0 / H left font ',14' textcolor rgb '#1b1f24' front
set arrow from screen 1252.0 / W, screen 81.3 / H to screen 1484.0 / W, screen 81.3 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 88.2 / H to screen 1484.0 / W, screen 88.2 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "100 us" at screen 1246.0 / W, 88.2 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 133.6 / H to screen 1484.0 / W, screen 133.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "200 us" at screen 1246.0 / W, 133.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 160.1 / H to screen 1484.0 / W, screen 160.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 179.0 / H to screen 1484.0 / W, screen 179.0 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 193.6 / H to screen 1484.0 / W, screen 193.6 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "500 us" at screen 1246.0 / W, 193.6 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 205.5 / H to screen 1484.0 / W, screen 205.5 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 215.6 / H to screen 1484.0 / W, screen 215.6 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 224.4 / H to screen 1484.0 / W, screen 224.4 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 232.1 / H to screen 1484.0 / W, screen 232.1 / H nohead lw 0.4 lc rgb '#eaeef2'
set arrow from screen 1252.0 / W, screen 239.0 / H to screen 1484.0 / W, screen 239.0 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "1.00 ms" at screen 1246.0 / W, 239.0 / H right font ',11' textcolor rgb '#57606a' front
set arrow from screen 1252.0 / W, screen 284.4 / H to screen 1484.0 / W, screen 284.4 / H nohead lw 1.0 lc rgb '#eaeef2'
set label "2.00 ms" at screen 1246.0 / W, 284.4 / H right font ',11' textcolor rgb '#57606a' front
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
set arrow from screen 1252.0 / W, screen 191.5 / H to screen 1484.0 / W, screen 191.5 / H nohead lw 2.0 lc rgb '#0072b2'
set arrow from screen 1252.0 / W, screen 194.4 / H to screen 1484.0 / W, screen 194.4 / H nohead lw 2.0 lc rgb '#e69f00'
set arrow from screen 1252.0 / W, screen 192.5 / H to screen 1484.0 / W, screen 192.5 / H nohead lw 2.0 lc rgb '#b8860b'
set label "fp32 2.00 ms" at screen 1489.0 / W, 284.3 / H left font ',11' textcolor rgb '#8da0b3' front
set label "w4a8 506 us" at screen 1489.0 / W, 206.8 / H left font ',11' textcolor rgb '#e69f00' front
set label "w2a8 492 us" at screen 1489.0 / W, 192.8 / H left font ',11' textcolor rgb '#b8860b' front
set label "int8 484 us" at screen 1489.0 / W, 178.8 / H left font ',11' textcolor rgb '#0072b2' front
set arrow from screen 1379.7 / W, screen 80.0 / H to screen 1379.7 / W, screen 294.0 / H nohead lw 1.2 dt 2 lc rgb '#1b1f24'
set label "4.7" at screen 1383.7 / W, 90.0 / H left font ',11' textcolor rgb '#1b1f24' front
set object circle at screen 1264.9 / W, screen 193.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 198.4 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1316.4 / W, screen 194.6 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1264.9 / W, screen 193.4 / H to screen 1316.4 / W, screen 194.6 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1346.6 / W, screen 196.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1316.4 / W, screen 194.6 / H to screen 1346.6 / W, screen 196.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1368.0 / W, screen 222.5 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set object circle at screen 1368.0 / W, screen 225.3 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1346.6 / W, screen 196.0 / H to screen 1368.0 / W, screen 222.5 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1398.2 / W, screen 198.2 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1368.0 / W, screen 222.5 / H to screen 1398.2 / W, screen 198.2 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1419.6 / W, screen 197.8 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1398.2 / W, screen 198.2 / H to screen 1419.6 / W, screen 197.8 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1428.3 / W, screen 197.7 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1419.6 / W, screen 197.8 / H to screen 1428.3 / W, screen 197.7 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1449.7 / W, screen 201.0 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1428.3 / W, screen 197.7 / H to screen 1449.7 / W, screen 201.0 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1471.1 / W, screen 203.1 / H size screen 4.00 / W fc rgb '#cc79a7' fs solid noborder front
set arrow from screen 1449.7 / W, screen 201.0 / H to screen 1471.1 / W, screen 203.1 / H nohead lw 1.0 lc rgb '#cc79a7'
set object circle at screen 1264.9 / W, screen 91.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 137.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1316.4 / W, screen 130.9 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1264.9 / W, screen 91.9 / H to screen 1316.4 / W, screen 130.9 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1346.6 / W, screen 164.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1316.4 / W, screen 130.9 / H to screen 1346.6 / W, screen 164.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1368.0 / W, screen 182.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set object circle at screen 1368.0 / W, screen 181.7 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1346.6 / W, screen 164.7 / H to screen 1368.0 / W, screen 181.7 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1398.2 / W, screen 207.0 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1368.0 / W, screen 181.7 / H to screen 1398.2 / W, screen 207.0 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1419.6 / W, screen 223.8 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1398.2 / W, screen 207.0 / H to screen 1419.6 / W, screen 223.8 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1428.3 / W, screen 229.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1419.6 / W, screen 223.8 / H to screen 1428.3 / W, screen 229.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1449.7 / W, screen 248.2 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1428.3 / W, screen 229.4 / H to screen 1449.7 / W, screen 248.2 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1471.1 / W, screen 266.4 / H size screen 4.50 / W fc rgb '#d55e00' fs solid noborder front
set arrow from screen 1449.7 / W, screen 248.2 / H to screen 1471.1 / W, screen 266.4 / H nohead lw 1.0 lc rgb '#d55e00'
set object circle at screen 1264.9 / W, screen 89.7 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set object circle at screen 1316.4 / W, screen 140.4 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1264.9 / W, screen 89.7 / H to screen 1316.4 / W, screen 140.4 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1346.6 / W, screen 165.1 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1316.4 / W, screen 140.4 / H to screen 1346.6 / W, screen 165.1 / H nohead lw 1.0 lc rgb '#009e73'
set object circle at screen 1368.0 / W, screen 188.2 / H size screen 4.50 / W fc rgb '#009e73' fs solid noborder front
set arrow from screen 1346.6 / W, screen 165.1 / H to screen 1368.0 / W, screen 188.2 / H nohead lw 1.0 lc rgb '#009e73'
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
