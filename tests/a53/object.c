// SPDX-License-Identifier: MIT
#include "object.h"

#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    uint8_t *bytes = NULL;
    if (fseek(file, 0, SEEK_END) == 0) {
        const long size = ftell(file);
        rewind(file);
        bytes = size > 0 ? malloc((size_t)size) : NULL;
        if (bytes != NULL && fread(bytes, 1, (size_t)size, file) != (size_t)size) {
            free(bytes);
            bytes = NULL;
        }
        *length = (size_t)(size > 0 ? size : 0);
    }
    fclose(file);
    return bytes;
}

static bool fits(uint64_t offset, uint64_t bytes, size_t length)
{
    return offset <= length && bytes <= length - offset;
}

static bool find_64(const uint8_t *file, size_t length, const char *symbol,
                    struct object_function *function)
{
    Elf64_Ehdr header;
    memcpy(&header, file, sizeof header);
    if (!fits(header.e_shoff, (uint64_t)header.e_shnum * sizeof(Elf64_Shdr), length))
        return false;
    const Elf64_Shdr *sections = (const Elf64_Shdr *)(const void *)(file + header.e_shoff);
    for (unsigned s = 0; s < header.e_shnum; s++) {
        const Elf64_Shdr *table = &sections[s];
        if (table->sh_type != SHT_SYMTAB || table->sh_link >= header.e_shnum ||
            !fits(table->sh_offset, table->sh_size, length))
            continue;
        const Elf64_Shdr *names = &sections[table->sh_link];
        if (!fits(names->sh_offset, names->sh_size, length))
            continue;
        const Elf64_Sym *symbols = (const Elf64_Sym *)(const void *)(file + table->sh_offset);
        for (size_t i = 0; i < table->sh_size / sizeof *symbols; i++) {
            const Elf64_Sym *one = &symbols[i];
            if (ELF64_ST_TYPE(one->st_info) != STT_FUNC || one->st_shndx >= header.e_shnum ||
                one->st_name >= names->sh_size ||
                strncmp((const char *)file + names->sh_offset + one->st_name, symbol,
                        names->sh_size - one->st_name) != 0)
                continue;
            const Elf64_Shdr *text = &sections[one->st_shndx];
            const uint64_t inside = one->st_value - (header.e_type == ET_REL ? 0 : text->sh_addr);
            if (!fits(text->sh_offset + inside, one->st_size, length))
                return false;
            *function = (struct object_function){.code = file + text->sh_offset + inside,
                                                 .bytes = one->st_size,
                                                 .address = one->st_value};
            return true;
        }
    }
    return false;
}

static bool find_32(const uint8_t *file, size_t length, const char *symbol,
                    struct object_function *function)
{
    Elf32_Ehdr header;
    memcpy(&header, file, sizeof header);
    if (!fits(header.e_shoff, (uint64_t)header.e_shnum * sizeof(Elf32_Shdr), length))
        return false;
    const Elf32_Shdr *sections = (const Elf32_Shdr *)(const void *)(file + header.e_shoff);
    for (unsigned s = 0; s < header.e_shnum; s++) {
        const Elf32_Shdr *table = &sections[s];
        if (table->sh_type != SHT_SYMTAB || table->sh_link >= header.e_shnum ||
            !fits(table->sh_offset, table->sh_size, length))
            continue;
        const Elf32_Shdr *names = &sections[table->sh_link];
        if (!fits(names->sh_offset, names->sh_size, length))
            continue;
        const Elf32_Sym *symbols = (const Elf32_Sym *)(const void *)(file + table->sh_offset);
        for (size_t i = 0; i < table->sh_size / sizeof *symbols; i++) {
            const Elf32_Sym *one = &symbols[i];
            if (ELF32_ST_TYPE(one->st_info) != STT_FUNC || one->st_shndx >= header.e_shnum ||
                one->st_name >= names->sh_size ||
                strncmp((const char *)file + names->sh_offset + one->st_name, symbol,
                        names->sh_size - one->st_name) != 0)
                continue;
            const Elf32_Shdr *text = &sections[one->st_shndx];
            const uint32_t start = one->st_value & ~UINT32_C(1); // the lowest bit says Thumb
            const uint64_t inside = start - (header.e_type == ET_REL ? 0 : text->sh_addr);
            if (!fits(text->sh_offset + inside, one->st_size, length))
                return false;
            *function = (struct object_function){.code = file + text->sh_offset + inside,
                                                 .bytes = one->st_size,
                                                 .address = start,
                                                 .is_arm32 = true,
                                                 .is_thumb = (one->st_value & 1) != 0};
            return true;
        }
    }
    return false;
}

bool object_find_function(const char *path, const char *symbol, struct object_function *function)
{
    size_t length = 0;
    const uint8_t *file = read_file(path, &length);
    if (file == NULL) {
        fprintf(stderr, "%s: cannot read\n", path);
        return false;
    }
    static const uint8_t MAGIC[] = {0x7f, 'E', 'L', 'F'};
    const bool is_elf = length >= sizeof(Elf64_Ehdr) && memcmp(file, MAGIC, sizeof MAGIC) == 0 &&
                        file[EI_DATA] == ELFDATA2LSB;
    const Elf32_Ehdr *header = (const Elf32_Ehdr *)(const void *)file; // e_machine is in both
    const bool is_64 = is_elf && file[EI_CLASS] == ELFCLASS64 && header->e_machine == EM_AARCH64;
    const bool is_32 = is_elf && file[EI_CLASS] == ELFCLASS32 && header->e_machine == EM_ARM;
    if (!is_64 && !is_32) {
        fprintf(stderr, "%s: not an ELF file for ARM\n", path);
        return false;
    }
    if (!(is_64 ? find_64 : find_32)(file, length, symbol, function)) {
        fprintf(stderr, "%s: no function %s\n", path, symbol);
        return false;
    }
    return true;
}
