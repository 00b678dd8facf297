//! What a database in the cluster can do.

use sqlx::Connection as _;

use crate::support::{Home, Who};

#[tokio::test]
async fn letters_of_every_alphabet_are_understood_and_extensions_are_there() {
    let home = Home::new(Who::Myself);
    let holder = home.hold();
    let mut connection = holder.connect().await;

    let (collate, character_type): (String, String) =
        sqlx::query_as("select datcollate::text, datctype::text from pg_database where datname = current_database()")
            .fetch_one(&mut connection)
            .await
            .unwrap();
    assert_eq!(collate, "C");
    assert!(character_type.ends_with("UTF-8"), "{character_type}");

    let mut text = async |question: &'static str| -> String { sqlx::query_scalar(question).fetch_one(&mut connection).await.unwrap() };
    assert_eq!(text("select lower('ЖҒԵ')").await, "жғե");
    // With the plain C locale this is '«Мигрантам»' 'ЖИЛЬЁ' 'помощ' '№5'.
    let words = text("select to_tsvector('russian', '«Мигрантам» помощь, ЖИЛЬЁ №5')::text").await;
    assert_eq!(words, "'5':4 'жил':3 'мигрант':1 'помощ':2");
    assert_eq!(text("select string_agg(word, '' order by word) from unnest(array['б', 'Б', 'a', 'B']) as word").await, "BaБб");
    let sorted = "select string_agg(word, ' ' order by word collate \"ru-x-icu\") from unnest(array['яма', 'ёж', 'Азия', 'еж']) as word";
    assert_eq!(text(sorted).await, "Азия еж ёж яма");
    assert_eq!(text("show timezone").await, "UTC");
    assert_eq!(text("show server_encoding").await, "UTF8");

    for extension in ["pg_trgm", "unaccent", "citext", "btree_gin", "cube", "earthdistance"] {
        let create = sqlx::AssertSqlSafe(format!("create extension {extension}"));
        sqlx::query(create).execute(&mut connection).await.unwrap();
    }
    let similar: f32 = sqlx::query_scalar("select similarity('мигрант', 'МИГРАНТАМ')").fetch_one(&mut connection).await.unwrap();
    assert!(similar > 0.6, "{similar}");
    let plain: String = sqlx::query_scalar("select unaccent('Éva')").fetch_one(&mut connection).await.unwrap();
    assert_eq!(plain, "Eva");
    connection.close().await.unwrap();
    holder.leave();
}
