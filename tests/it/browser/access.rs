//! Everybody can use it: axe finds nothing, nothing scrolls sideways, the keyboard reaches everything in order.

use std::time::Duration;

use fantoccini::{Locator, key::Key};
use serde_json::Value;

use super::driver::{Browser, Window};
use crate::harness::TestApp;

/// axe-core 4.14.1 (MPL-2.0), unchanged.
const AXE: &str = include_str!("assets/axe.min.js");

/// One address of each kind of page, after the language.
const KINDS: &[&str] = &[
    "/",
    "/search?need=legal-advice&place=RU-SVE",
    "/search?q=xyzzyxy",
    "/needs",
    "/needs/legal-advice",
    "/needs/domestic-violence",
    "/places",
    "/places/ru",
    "/kinds/trade-union",
    "/languages",
    "/languages/ar",
    "/communities/kg",
    "/networks/unhcr",
    "/organizations/ural-house",
    "/organizations/korean-migrants-trade-union",
    "/organizations/memorial",
    "/organizations/faire-mobilitaet",
    "/organizations/faire-mobilitaet/history",
    "/organizations/faire-mobilitaet/print",
    "/organizations/faire-mobilitaet/services/8447145b-aae5-5403-b745-1d3407cee8f5",
    "/search?q=memorial",
    "/staying-safe",
    "/privacy",
    "/methodology",
    "/about",
    "/accessibility",
    "/data",
    "/developers",
    "/status",
    "/report?o=ural-house",
    "/report",
    "/suggest",
    "/receipts",
    "/news",
    "/organizations/nobody",
];

async fn violations(browser: &Browser) -> Vec<String> {
    browser.evaluate(AXE).await;
    let run = "axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}})
        .then(result => result.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).slice(0, 3).join(' | ')))";
    browser.evaluate(run).await.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

async fn axe_finds_nothing(window: Window) {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(window).await;
    let mut found = Vec::new();
    for lang in ["en", "ru", "ar"] {
        for path in KINDS {
            browser.goto(&format!("http://{address}/{lang}{path}")).await;
            found.extend(violations(&browser).await.into_iter().map(|one| format!("/{lang}{path} {one}")));
        }
    }
    browser.close().await;
    server.abort();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_phone_in_the_light() {
    axe_finds_nothing(Window::default()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_wide_screen_in_the_dark() {
    axe_finds_nothing(Window { width: 1280, dark: true, ..Window::default() }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_scrolls_sideways_at_320_pixels_or_with_wide_spacing() {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window { width: 320, ..Window::default() }).await;
    let mut wide = Vec::new();
    for lang in ["en", "ru", "tg", "ar", "fr"] {
        for path in KINDS {
            browser.goto(&format!("http://{address}/{lang}{path}")).await;
            // WCAG 1.4.12: the reader may space the text out; nothing may be lost by it.
            for spacing in [
                "",
                "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}",
            ] {
                let measure = format!(
                    "(() => {{ const sheet = new CSSStyleSheet(); sheet.replaceSync({spacing:?}); document.adoptedStyleSheets = [sheet];
                        return [document.documentElement.scrollWidth, [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > 321
                        || one.getBoundingClientRect().left < -1).filter(one => !one.closest('.unseen') && (!one.closest('.scroll') || one.matches('.scroll'))).slice(0, 3).map(one => one.outerHTML.slice(0, 120))]; }})()"
                );
                let measured = browser.evaluate(&measure).await;
                if measured[0].as_u64() != Some(320) || measured[1] != Value::Array(Vec::new()) {
                    wide.push(format!("/{lang}{path} spaced {}: {measured}", !spacing.is_empty()));
                }
            }
        }
    }
    browser.close().await;
    server.abort();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

/// The pages between a form and its receipt, which no address leads to.
#[tokio::test(flavor = "multi_thread")]
async fn a_report_goes_from_mistake_to_receipt_and_axe_finds_nothing_on_the_way() {
    let app = TestApp::seeded().await;
    let (address, server) = app.serve().await;
    for (lang, window) in [("ru", Window::default()), ("ar", Window { width: 1280, dark: true, ..Window::default() })] {
        let browser = Browser::open(window).await;
        let client = &browser.client;
        let press = async |selector: &str| {
            client
                .wait()
                .for_element(Locator::Css(selector))
                .await
                .unwrap_or_else(|error| panic!("{selector}: {error}"))
                .click()
                .await
                .unwrap()
        };
        let mut found = Vec::new();
        browser.goto(&format!("http://{address}/{lang}/organizations/ural-house")).await;
        press("a.button[href$='/report?o=ural-house']").await;
        press("button[value=check]").await;
        client.wait().for_element(Locator::Id("problems")).await.unwrap();
        found.extend(violations(&browser).await);
        let focused = browser.evaluate("document.activeElement.id + ' ' + document.title").await;
        assert!(focused.as_str().unwrap().starts_with("problems "), "the summary has the focus: {focused}");
        press("#problems a").await;
        assert_eq!(browser.evaluate("location.hash").await, "#kind-1");
        press("#kind-2").await;
        client.find(Locator::Id("text")).await.unwrap().send_keys("паспорт\nсмена").await.unwrap();
        press("button[value=check]").await;
        client.wait().for_element(Locator::Css("button[value=send]")).await.unwrap();
        found.extend(violations(&browser).await);
        press("button[value=edit]").await;
        let text = client.wait().for_element(Locator::Id("text")).await.unwrap().prop("value").await.unwrap();
        assert_eq!(text.as_deref(), Some("паспорт\nсмена"));
        press("button[value=check]").await;
        press("button[value=send]").await;
        let code = client.wait().for_element(Locator::Css(".code")).await.unwrap().text().await.unwrap();
        assert!(!client.current_url().await.unwrap().as_str().contains(&code[..4]), "the code stands in no address");
        found.extend(violations(&browser).await);
        browser.goto(&format!("http://{address}/{lang}/receipts")).await;
        press("main button").await;
        client.wait().for_element(Locator::Id("problems")).await.unwrap();
        found.extend(violations(&browser).await);
        client.find(Locator::Id("code")).await.unwrap().send_keys(&code).await.unwrap();
        press("main button").await;
        client.wait().for_element(Locator::Css("main [role=status]")).await.unwrap();
        found.extend(violations(&browser).await);
        assert!(found.is_empty(), "{lang}: {}", found.join("\n"));
        browser.close().await;
    }
    server.abort();
}

/// Focus order by the Tab key: text or name of what is reached, one after the other.
async fn tab_order(browser: &Browser, steps: usize) -> Vec<String> {
    let mut order = Vec::new();
    for _ in 0..steps {
        for kind in ["keyDown", "keyUp"] {
            let key = serde_json::json!({"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9});
            browser.cdp("Input.dispatchKeyEvent", key).await;
        }
        let described = browser
            .evaluate(
                "(() => { const one = document.activeElement; const box = one.getBoundingClientRect(); const style = getComputedStyle(one);
                return (one.id || one.className || one.tagName) + ' ' + (style.outlineStyle !== 'none' && box.height > 20 && box.bottom > 0 ? 'seen' : 'unseen'); })()",
            )
            .await;
        order.push(described.as_str().unwrap().to_owned());
    }
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_reaches_the_way_out_and_the_question_first_and_focus_is_seen() {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window::default()).await;
    for lang in ["en", "ar"] {
        browser.goto(&format!("http://{address}/{lang}/")).await;
        let order = tab_order(&browser, 7).await;
        assert_eq!(order, ["skip seen", "brand seen", "SUMMARY seen", "leave seen", "q seen", "place seen", "BUTTON seen"], "{lang}");
    }
    browser.close().await;
    server.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn landmarks_are_the_same_on_every_page() {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window::default()).await;
    for path in KINDS {
        browser.goto(&format!("http://{address}/tg{path}")).await;
        let counts = browser
            .evaluate("['body>header', 'main', 'body>footer', 'footer nav[aria-label]', 'header nav[aria-label]'].map(one => document.querySelectorAll(one).length).join(' ')")
            .await;
        assert_eq!(counts, "1 1 1 1 1", "{path}");
    }
    browser.close().await;
    server.abort();
}

/// Suggestions by keyboard: told to screen readers, chosen with arrows, closed with Escape, opened with Enter.
#[tokio::test(flavor = "multi_thread")]
async fn suggestions_are_reached_by_keyboard_and_axe_finds_nothing_on_the_open_list() {
    let app = TestApp::stocked().await;
    let (address, server) = app.serve().await;
    let browser = Browser::open(Window::default()).await;
    browser.goto(&format!("http://{address}/tg/")).await;
    let client = &browser.client;
    let question = client.find(Locator::Css("#q")).await.unwrap();
    let is_so = async |wanted: &str| {
        for _ in 0..100 {
            if browser.evaluate(wanted).await == true {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{wanted}: {}", browser.evaluate("document.querySelector('.ask').outerHTML").await);
    };
    question.send_keys("маош").await.unwrap();
    is_so("document.querySelectorAll('[role=option]').length > 1 && document.querySelector('#q').ariaExpanded == 'true'").await;
    is_so("document.querySelector('.ask [role=status]').textContent.endsWith(': ' + document.querySelectorAll('[role=option]').length)")
        .await;
    assert_eq!(violations(&browser).await, Vec::<String>::new());
    let chosen = "[...document.querySelectorAll('[role=option]')].findIndex(one => one.ariaSelected == 'true' \
        && one.id == document.querySelector('#q').getAttribute('aria-activedescendant'))";
    question.send_keys(&char::from(Key::Up).to_string()).await.unwrap();
    is_so(&format!("{chosen} == document.querySelectorAll('[role=option]').length - 1")).await;
    question.send_keys(&char::from(Key::Down).to_string()).await.unwrap();
    is_so(&format!("{chosen} == 0")).await;
    question.send_keys(&char::from(Key::Escape).to_string()).await.unwrap();
    is_so("document.querySelector('[role=listbox]').hidden && document.querySelector('#q').ariaExpanded == 'false'").await;
    question.send_keys(" ").await.unwrap();
    question.send_keys("н").await.unwrap();
    is_so("!document.querySelector('[role=listbox]').hidden").await;
    question.send_keys(&char::from(Key::Down).to_string()).await.unwrap();
    is_so(&format!("{chosen} == 0")).await;
    question.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    is_so("location.pathname.startsWith('/tg/needs/')").await;
    browser.close().await;
    server.abort();
}
