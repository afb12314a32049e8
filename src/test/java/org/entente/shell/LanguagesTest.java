package org.entente.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void speaksEnglishToWhoeverSpeaksNeither() {
        assertThat(new Languages().getTranslation("home.menu", Locale.JAPANESE)).isEqualTo("Home");
    }

    @Test
    void speaksEnglishOnAMachineThatSpeaksFrench() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        ResourceBundle.clearCache();
        try {
            assertThat(new Languages().getTranslation("home.menu", Locale.ENGLISH))
                    .isEqualTo("Home");
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void speaksFrenchOfAnyCountry() {
        assertThat(new Languages().getTranslation("home.menu", Locale.CANADA_FRENCH))
                .isEqualTo("Accueil");
    }

    @Test
    void takesOnlyTheTagsItOffers() {
        assertThat(Languages.named("fr")).contains(Locale.FRENCH);
        assertThat(Languages.named("xx")).isEmpty();
        assertThat(Languages.named("\"><script>")).isEmpty();
    }

    @Test
    void namesEachLanguageInItsOwnWords() {
        assertThat(Languages.SPOKEN.stream().map(Languages::ownName)).containsExactly("English", "Français");
    }
}
