package org.entente.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "Work plan.pdf, PDF",
        "budget.XLSX, SHEET",
        "survey.tar.gz, ARCHIVE",
        "districts.kml, MAP",
        "setup.exe, FILE",
        "README, FILE",
        "trailing., FILE"
    })
    void goesByTheEndOfTheName(String name, FileKind kind) {
        assertThat(FileKind.of(name)).isEqualTo(kind);
    }
}
