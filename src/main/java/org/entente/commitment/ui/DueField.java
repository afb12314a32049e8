package org.entente.commitment.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, written so that no reader takes the month for the day; the international spelling is understood too. */
final class DueField extends DatePicker {

    private static final long serialVersionUID = 1L;

    DueField(String label, Locale locale) {
        super(label);
        setLocale(locale);
        var symbols = DateFormatSymbols.getInstance(locale);
        var words = new DatePickerI18n();
        words.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12));
        words.setWeekdays(days(symbols.getWeekdays()));
        words.setWeekdaysShort(days(symbols.getShortWeekdays()));
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1);
        words.setToday(getTranslation("commitment.date.today"));
        words.setCancel(getTranslation("commitment.cancel"));
        words.setBadInputErrorMessage(getTranslation("commitment.date.bad"));
        words.setDateFormats(
                isEnglish(locale) ? "d MMM yyyy" : "dd/MM/yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d.M.yyyy", "d MMMM yyyy");
        setI18n(words);
        setPlaceholder(getTranslation("commitment.date.placeholder"));
    }

    // The field knows the names of months in English only.
    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static List<String> days(String[] symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
