//! What is reported and what is passed over.

use super::*;

fn found(lang: Lang, text: &str) -> Vec<&str> {
    unbound_numbers(lang, text).into_iter().map(|range| &text[range]).collect()
}

#[test]
fn reported_in_chinese() {
    let cases: &[(&str, &[&str])] = &[
        ("产业规模达6000亿元，增长65%。", &["6000亿", "65%"]),
        ("企业4,700家，约占1/10", &["4,700", "1/10"]),
        ("衍生模型9万个，另有39.4 亿元", &["9万", "39.4 亿"]),
        ("成本是三十三倍，或十分之一", &["三十三倍", "十分之一"]),
        ("增长了六千亿元和一万亿元", &["六千亿", "一万亿"]),
        ("七年后达到7年", &["7"]),
        ("降低七成，七成以上", &["七成", "七成"]),
        ("3个月内有3家", &["3", "3"]),
        ("US$64.1和¥500", &["64.1", "500"]),
        ("千万级用户，百分之七十", &["千万", "百分之七十"]),
        ("2000家企业", &["2000"]),
        ("万亿级市场", &["万亿"]),
        ("33倍、50%", &["33倍", "50%"]),
    ];
    for (text, expected) in cases {
        assert_eq!(&found(Lang::Zh, text), expected, "{text}");
    }
}

#[test]
fn passed_over_in_chinese() {
    for text in [
        "2024年，2017—2024年，2017至2024年，2017-2024年，2017、2018年",
        "2025年4月25日，4月25日，4 月 25 日，4—5月，25号",
        "20世纪80年代，80年代，20 世纪 80、90年代",
        "第3段，第 3 段，第一，第3—5段，第一百万个",
        "GPT-4.5、L2、o1、DeepSeek-V3、Gemini 2.0、Qwen2.5、3D、5G",
        "四条路径，万物互联，千行百业，千万不要，亿万人民，万一，三个",
        "成本、三成本、一成不变、十分重要、万家灯火、加倍努力、事半功倍",
        "王等（2024）认为",
        "1. 甲\n2、乙\n（3）丙",
        "2025-04-25 发布",
    ] {
        assert_eq!(found(Lang::Zh, text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn reported_in_english() {
    let cases: &[(&str, &[&str])] = &[
        ("It grew to 600 billion yuan, 65 % a year", &["600", "65 %"]),
        ("some 4,700 companies and 90,000 models", &["4,700", "90,000"]),
        ("three times a day, thirty-three times", &["three times", "thirty-three times"]),
        ("33-fold, threefold, Twenty-five-fold", &["33", "threefold", "Twenty-five-fold"]),
        ("ten per cent, two percentage points", &["ten per cent", "two percentage"]),
        ("one hundred million users", &["one hundred million"]),
        ("US$64.1bn and $2000", &["64.1", "2000"]),
        ("In 20 companies; 2000 million; 12 April fools and 45 May", &["20", "2000", "45"]),
        ("a 100-billion-scale model", &["100"]),
        ("it cost 1/30 as much", &["1/30"]),
        ("China 5.2% more", &["5.2%"]),
    ];
    for (text, expected) in cases {
        assert_eq!(&found(Lang::En, text), expected, "{text}");
    }
}

#[test]
fn passed_over_in_english() {
    for text in [
        "in 2024, 2017–2024, 2017-2024, 2017–24, the 1980s, 1980s, mid-1980s",
        "25 April 2025, April 25, 2025, Apr. 25, 25–27 April, April 25–27",
        "the 20th century, 1st, 22nd, first, No. 1",
        "GPT-4.5, L2, o1, V3, Gemini 2.0, Llama 3, 7B, Windows 11, level-2",
        "many times, at times, four paths, one of them, two companies, a million",
        "https://example.org/2024/12 and 3.1.2",
        "1. One\n2) Two",
    ] {
        assert_eq!(found(Lang::En, text), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn odd_text_does_not_panic() {
    let pieces = [
        "1", "一", "万", "亿", "第", ",", ".", "-", "—", " ", "成", "年", "é", "😀", "%", "/", "A",
        "\n", "分之", "three", "fold", "０",
    ];
    let mut seed = 1_u32;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..8 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(seed >> 16) as usize % pieces.len()]);
        }
        for lang in Lang::ALL {
            found(lang, &text);
            years(lang, &text);
        }
    }
}
