package io.frameworkadvisor.advice;

import io.frameworkadvisor.store.files.RealCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpertAgreementTests {
    @Test
    void prints() {
        var revision = RealCatalog.revision();
        Advisor advisor = new Advisor(() -> revision);
        double top1 = 0;
        int top3 = 0;
        int hard = 0;
        StringBuilder out = new StringBuilder();
        for (var it : ExpertCases.all()) {
            Advice advice = advisor.advise(it.read(revision.questionnaire()));
            List<Recommendation> ranked = advice.recommendations();
            List<String> top =
                    ranked.stream().limit(3).map(Recommendation::slug).toList();
            String first = top.isEmpty() ? "-" : top.get(0);
            boolean ok = it.recommended().get(0).equals(first);
            boolean any = it.recommended().contains(first);
            if (any) top1++;
            else if (it.alsoAcceptable().contains(first)) top1 += .5;
            boolean in3 = it.recommended().stream().anyMatch(top::contains);
            if (in3) top3++;
            if (it.notRecommended().contains(first)) hard++;
            if (!ok || !in3) {
                out.append(it.id())
                        .append(any ? " ok " : in3 ? " 3 " : " MISS ")
                        .append(it.notRecommended().contains(first) ? "HARD " : "")
                        .append(it.contested() ? "contested " : "");
                for (int i = 0; i < Math.min(6, ranked.size()); i++)
                    out.append(ranked.get(i).slug())
                            .append(' ')
                            .append(ranked.get(i).score() / 20000.0)
                            .append(", ");
                out.append(" WANT ").append(it.recommended()).append(it.alsoAcceptable());
                advice.excluded().stream()
                        .filter(x -> it.recommended().contains(x.slug()))
                        .forEach(x -> out.append(" EXCL "
                                + x.unmet().stream().map(u -> u.requirement()).toList()));
                ranked.stream()
                        .filter(x -> it.recommended().contains(x.slug()))
                        .forEach(x -> out.append(" at " + x.rank() + " " + x.score() / 20000.0));
                out.append(" A ").append(it.answers()).append('\n');
            }
        }
        System.out.println("TOP1 " + top1 + " TOP3 " + top3 + " HARD " + hard + " of "
                + ExpertCases.all().size() + "\n" + out);
    }
}
