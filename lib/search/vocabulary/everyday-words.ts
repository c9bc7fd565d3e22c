/** What people say in Japanese and what notices have for it; the format is told in `said-words.ts`. */
export const everydayWords = `
なくす 無くす 失くす なくなる 無くなる 失う 見失う 見当たらない 見つからない > 紛失~0.8 所在不明~0.8 亡失 > cause:loss
落とす 落っことす 落とし物 > 紛失~0.6 > cause:loss
忘れ物 置き忘れる 忘れてくる 置いてくる 置きっぱなし > 置き忘れ 紛失 > cause:loss
捨てる ごみに出す ゴミに出す 間違えて捨てる 誤って捨てる うっかり捨てる > 廃棄~0.8 誤廃棄
燃やす > 焼却 溶解
盗む 盗まれる 盗る 奪う 泥棒 どろぼう 空き巣 ひったくり > 盗難~0.7 窃取 窃盗 > cause:theft
車上狙い 車上ねらい > 車上荒らし 盗難 > cause:theft
持ち逃げ 持ち去る 横流し 内部犯行 身内の犯行 社員の犯行 > 持ち出し~0.8 持ち出す~0.8 > cause:insider_misuse
持ち出す > 持ち出し~0.8
売り飛ばす 売りさばく > 売却 販売 持ち出し > cause:insider_misuse
売る > 販売 売却
のぞき見 覗き見 盗み見 興味本位 > 閲覧 目的外 業務外 私的 > cause:insider_misuse
晒す さらす ばらす バラす 暴露 言いふらす しゃべる > 投稿 口外 漏えい
送り間違い 送り間違える 間違って送る 間違えて送る 誤って送る 違う人に送る 別の人に送る 別人に送る > 誤送信~0.8 誤送付~0.8 > cause:misdelivery
知らない人に届く 違う人に届く 別の人に届く 別人に届く 他人に届く 知らない人に送る 関係ない人に届く > 誤送信~0.8 誤送付~0.8 誤って送信 誤って送付 > cause:misdelivery
間違えて渡す 間違って渡す 違う人に渡す 別の人に渡す 別人に渡す 人違い > 誤交付~0.8 誤って交付 > cause:misdelivery
入れ間違い 入れ間違える 入れ違い 封筒の入れ間違い > 誤封入 誤送付 取り違え > cause:misdelivery
宛先間違い 宛先を間違える 宛名違い アドレス間違い アドレスを間違える 番号を間違える 番号間違い > 誤送信 誤送付 誤入力 > cause:misdelivery
知らない人 見知らぬ人 赤の他人 > 第三者 別人 無関係
別人 違う人 > 別の 第三者
全員に見える 全員のアドレス > bcc to cc > cause:misdelivery
一斉メール 一斉配信 > 一斉送信 一括送信 > 
丸見え まる見え 誰でも見られる 誰でも見える 誰でも閲覧 見放題 > 閲覧 閲覧可能 公開 > cause:publishing_error cause:misconfiguration
載せる 載る のせる > 掲載~0.8 誤掲載
公開してしまう 間違えて公開 > 誤公開 誤掲載 > cause:publishing_error
設定を間違える 設定間違い 設定の間違い > 設定ミス 誤設定 設定誤り > cause:misconfiguration
他の人の画面 他人の画面 別の人の画面 別人の画面 他人の情報が見える 他の人の情報が見える > 他の会員 他のお客様 別のお客様 別の会員 他の利用者 別のユーザー 他のユーザー > cause:software_defect
間違い 間違える > 誤り ミス
宛先 > 送信先~0.6
使い回し 使い回す > リスト型攻撃~0.6 > cause:credential_abuse
感染 > ランサムウェア~0.6 マルウェア~0.6 > cause:malware cause:ransomware
ウイルス ウィルス コンピューターウイルス > マルウェア~0.6 ランサムウェア~0.6 > cause:malware cause:ransomware
人質 身代金 身代金を要求 金を要求 お金を要求 脅される > ランサムウェア~0.6 脅迫 身代金 > cause:ransomware
ハッカー ハッカー集団 クラッカー > 攻撃者~0.8
ハックする ハックされる > 不正アクセス > cause:unauthorized_access cause:vulnerability_exploit cause:credential_abuse
丸見え > 閲覧
見る 見られる 覗く のぞく > 閲覧
書き込む > 投稿
送る > 送信 送付
届く > 送付 送信 配達 受信
渡す > 交付~0.6 手渡し~0.6 提供~0.6
配る > 配布 配付
貼る 張り出す > 掲示
撮る > 撮影
消す 消える > 削除 消去
消したはず 消したはずのデータ 消したはずの情報 消されていない > 削除 消去
残る 残す > 保管 保存 保有 残存 残置
壊れる 壊す > 故障~0.8 破損 > cause:equipment_failure
止まる 止める > 停止~0.8
変える > 変更~0.8
書き換える 書き換え > 改ざん
辞める やめる クビ > 退職~0.8
転職 > 転職先
騙す だます 騙される だまされる 引っかかる ひっかかる > 詐欺 フィッシング > cause:phishing
うそ 嘘 ウソ ニセ にせ 偽物 > 偽 虚偽
うその警告 嘘の警告 偽の警告 にせの警告 ニセの警告 うその警告画面 嘘の警告画面 偽の警告画面 > 警告 偽警告 サポート詐欺 > cause:phishing
脅す > 脅迫~0.8
謝る > 謝罪~0.8
届ける > 届出 届け出
乗っ取る のっとる > 乗っ取り~0.8 不正利用~0.6 > cause:credential_abuse
勝手 > 無断 不正~0.6
使う > 利用~0.6
電話をかける 電話する > 電話~0.8
給料 月給 年収 ボーナス 手当 給料の額 > 給与 賃金 賞与 報酬 > data:salary
薬 飲み薬 飲んでいる薬 お薬 > 処方 薬剤 服薬 調剤 投薬 > data:health
病気 病名 持病 病歴 体の具合 > 病名 傷病 診療 疾患 > data:health
検査結果 検査の結果 > 検査 検査値 > data:health
通帳 銀行口座 振込先 口座 > 口座 口座番号 > data:bank_account
顔写真 顔 > 写真 > data:photo_video
テストの点 テストの点数 テスト結果 通知表 通信簿 成績表 内申書 内申点 > 成績 評定 点数 通知表 > data:grades
生まれた日 > 生年月日 > data:date_of_birth
免許証 運転免許 パスポート 身分証 身分証明書 > 運転免許証 旅券 本人確認書類 > data:government_id
住んでいる所 住んでいるところ 住まい > 住所 > data:address
携帯番号 ケータイ 携帯の番号 > 電話番号 携帯電話 > data:phone
借金 ローン > 借入 融資 債務
税金 > 税 課税 納税 > data:tax
買い物 買い物の履歴 買った物 買ったもの > 購入 注文 購入履歴 > data:purchase_history
職歴 経歴 > 職務経歴 履歴書 > data:resume
就活生 求職者 中途採用 新卒採用 応募した人 > 応募者 採用 > subject:applicants
応募する 応募 > 応募者 > subject:applicants
園児 小学生 中学生 高校生 子ども 子供 教え子 > 児童 生徒 園児 > subject:students
お母さん お父さん 父母 親御さん > 保護者 > subject:guardians
お客さん 客 > 顧客 お客様 会員 > subject:customers
市民 町民 村民 区民 県民 > 住民 > subject:residents
寄付した人 寄附した人 > 寄附者 寄附 > subject:donors
参加した人 申し込んだ人 > 参加者 申込者 > subject:participants
看護婦 看護士 ナース > 看護師
医者 お医者さん ドクター > 医師
歯医者 > 歯科
先生 学校の先生 担任の先生 担任 教師 > 教諭 教員 教師 講師
保母 保母さん 保父 > 保育士
警官 おまわりさん お巡りさん 巡査 刑事 > 警察官 > kind:police
駐在 交番 派出所 駐在所 > 交番 駐在所 > kind:police
役場 役所 お役所 > 市役所 役場 > kind:municipality
公務員 お役人 役人 > 職員
お年寄り 老人 年寄り > 高齢者
社員 スタッフ バイト アルバイト > 従業員 職員
下請け 下請 孫請け 外注 外注先 取引業者 業者 > 委託先 委託 再委託
お金 > 金銭 金額
家 > 自宅
窓口 > 窓口
`;
